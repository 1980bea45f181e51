/** Without subtitles, encryption and other voices: 103 KB instead of 152. Its package names no types for it. */
declare module 'hls.js/light' {
  export { default } from 'hls.js'
}
