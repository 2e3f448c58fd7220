import { useState } from 'preact/hooks';
import { useSay } from './language.js';
import { type Input, inputOfFile } from './read-input.js';

interface FileChoiceProps {
  readonly label: string;
  readonly onInput: (input: Input) => void;
}

/** A place to drop a file on, or to choose one. */
export function FileChoice({ label, onInput }: FileChoiceProps) {
  const say = useSay();
  const [isOver, setOver] = useState(false);

  async function take(file: File | undefined): Promise<void> {
    if (file !== undefined) onInput(await inputOfFile(file));
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way beside the field inside
    <div
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <label>
        {label}
        <input type="file" onChange={(event) => void take(event.currentTarget.files?.[0])} />
      </label>
      <span>{say({ th: 'หรือวางไฟล์ที่นี่', en: 'or drop it here' })}</span>
    </div>
  );
}
