/** A profile in the drawing that its layout asks for. */
import { Bands } from '../charts/bands'
import type { DrawingProps } from '../charts/drawing'
import { Dumbbells } from '../charts/dumbbells'
import { Lanes } from '../charts/lanes'
import type { ProfilePicture } from './profile-rows'

export function ProfileDrawing({ picture, ...drawing }: DrawingProps & { readonly picture: ProfilePicture }) {
  switch (picture.drawn) {
    case 'lanes':
      return <Lanes rows={picture.rows} {...drawing} />
    case 'bands':
      return <Bands rows={picture.rows} {...drawing} />
    case 'dumbbells':
      return <Dumbbells rows={picture.rows} {...drawing} />
  }
}
