/** A conversation with a number, its first words written already. */
export const whatsappTo = (phone: string, text: string): string =>
  `https://wa.me/${phone.replace(/\D/g, '')}?text=${encodeURIComponent(text)}`
