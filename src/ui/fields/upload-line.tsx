/** Words of a sending that shows how far it is; `{n}` becomes the per cent, `{name}` a file. */
export type FormUpload = {
  /** Spoken name of the bar. */
  barWords: string
  sendingWords: string
  /** Everything is there and is looked at. */
  checkingWords: string
  lostWords: string
  tooLargeWords: string
  tooManyWords: string
  tooMuchWords: string
  /** Bytes of one file, bytes of all, number of files. */
  fileBytes: number
  formBytes: number
  files: number
}

/** Hidden until the script sends the form; without it the browser shows what it shows. */
export const UploadLine = ({ upload }: { upload: FormUpload }) => (
  <div
    class="kh-upload"
    hidden
    data-upload-line
    data-sending={upload.sendingWords}
    data-checking={upload.checkingWords}
    data-lost={upload.lostWords}
    data-too-large={upload.tooLargeWords}
    data-too-many={upload.tooManyWords}
    data-too-much={upload.tooMuchWords}
    data-file-bytes={upload.fileBytes}
    data-form-bytes={upload.formBytes}
    data-files={upload.files}
  >
    <progress class="kh-upload__bar" max={100} value={0} aria-label={upload.barWords} />
    <p class="kh-upload__words" role="status" />
  </div>
)
