export { type CleanPicture, cleanPicture, type PictureFormat, type PictureProblem } from './clean-picture.ts'
