import { Button } from '../../Button';
import { Sheet } from '../../Sheet';
import { SURE } from '../words/sheets';

interface SureSheetProps {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no?: string;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

/** A question before something that the whole room would see, or that is gone afterwards. */
export function SureSheet({ title, text, yes, no = SURE.no, onYes, onClose }: SureSheetProps) {
  return (
    <Sheet
      title={title}
      onClose={onClose}
      width={34}
      footer={
        <>
          <Button autofocus onClick={onClose}>
            {no}
          </Button>
          <Button
            kind="go"
            onClick={() => {
              onClose();
              onYes();
            }}
          >
            {yes}
          </Button>
        </>
      }
    >
      <p>{text}</p>
    </Sheet>
  );
}
