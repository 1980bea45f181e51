import {
  AudioCodec,
  EgressClient,
  EncodedFileOutput,
  EncodedFileType,
  EncodingOptions,
  S3Upload,
  SegmentedFileOutput,
  SegmentedFileProtocol,
  VideoCodec,
} from 'livekit-server-sdk'
import { broadcastFolder } from './broadcast.ts'
import { pictureEncoding, segmentSeconds, soundEncoding } from './encoding.ts'

/** Where egress puts what it writes. It has a right of its own to: no key of ours goes along. */
export interface EgressBuckets {
  region: string
  site: string
  media: string
}
export type Egress = ReturnType<typeof egressAt>

/** Nobody waits longer for a show to begin. */
const patienceSeconds = 4

/** LiveKit's egress: a room's show as playlists for many and, where it may be kept, as a file for later. */
export function egressAt(url: string, { key, secret }: { key: string; secret: string }, buckets: EgressBuckets) {
  const client = new EgressClient(url.replace(/^ws/, 'http'), key, secret, { requestTimeout: patienceSeconds })
  const { region } = buckets
  const into = (bucket: string) => ({ case: 's3' as const, value: new S3Upload({ bucket, region }) })
  const playlist = (name: string, what: 'gambar' | 'suara') =>
    new SegmentedFileOutput({
      protocol: SegmentedFileProtocol.HLS_PROTOCOL,
      filenamePrefix: `${broadcastFolder(name)}/${what}`,
      playlistName: `${what}-seluruhnya.m3u8`,
      livePlaylistName: `${what}.m3u8`,
      segmentDuration: segmentSeconds,
      output: into(buckets.site),
    })
  const film = (name: string) =>
    new EncodedFileOutput({
      fileType: EncodedFileType.MP4,
      filepath: `siaran/${name}.mp4`,
      disableManifest: true,
      output: into(buckets.media),
    })

  /** Nobody watches it, so nothing is written on. Its room's end would end it too. */
  const end = async (egressIds: readonly string[]) => {
    for (const egressId of egressIds) await client.stopEgress(egressId)
  }

  return {
    /** Begins both and answers with what they are called. `keeps`: a file for the replay too. */
    async begin(mediaRoom: string, name: string, keeps: boolean): Promise<string[]> {
      const sound = await client.startRoomCompositeEgress(
        mediaRoom,
        { segments: playlist(name, 'suara') },
        { audioOnly: true, encodingOptions: new EncodingOptions({ ...soundEncoding, audioCodec: AudioCodec.AAC }) },
      )
      const encodingOptions = new EncodingOptions({
        ...{ ...pictureEncoding, audioCodec: AudioCodec.AAC, videoCodec: VideoCodec.H264_MAIN },
      })
      try {
        const picture = await client.startRoomCompositeEgress(
          mediaRoom,
          { segments: playlist(name, 'gambar'), ...(keeps && { file: film(name) }) },
          { layout: 'speaker', encodingOptions },
        )
        return [picture.egressId, sound.egressId]
      } catch (error) {
        await end([sound.egressId])
        throw error
      }
    },
    end,
  }
}
