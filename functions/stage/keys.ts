/**
 * Where things lie in the table `stage`.
 *
 *   pk                 sk                     what
 *   SOCKET#<c>         SOCKET                 the room an open socket sits in
 *   ROOM#<room>        SOCKET#<c>             the open sockets of a room
 */
export const keys = {
  socket: (connectionId: string) => ({ pk: `SOCKET#${connectionId}`, sk: 'SOCKET' }),
  socketIn: (room: string, connectionId: string) => ({ pk: `ROOM#${room}`, sk: `SOCKET#${connectionId}` }),
  socketsIn: (room: string) => ({ pk: `ROOM#${room}`, sk: 'SOCKET#' }),
}
