import './templates.css';
import type { Scene } from '../../records/scene';
import { Button } from '../../ui/Button';
import { Sheet } from '../../ui/Sheet';
import { placeholders } from '../skeleton/placeholders';
import { TEMPLATE_SHEET as W, TEMPLATES as WORDS } from '../words/files';
import { TEMPLATES, templateScene } from './templates';

interface TemplateSheetProps {
  /** Finished scenes that may be copied, by name. */
  readonly shipped: readonly { readonly slug: string; readonly title: string }[];
  readonly onUse: (scene: Scene) => void;
  readonly onCopy: (slug: string) => void;
  readonly onClose: () => void;
}

/** Scenes to begin from. */
export function TemplateSheet({ shipped, onUse, onCopy, onClose }: TemplateSheetProps) {
  return (
    <Sheet title={W.title} onClose={onClose} width={52} class="templates">
      <p>{W.lead}</p>
      <ul>
        {TEMPLATES.map((template) => {
          const { title, about } = WORDS[template.id];
          return (
            <li key={template.id}>
              <h3>{title}</h3>
              <p>{about}</p>
              <span>{W.waits(placeholders(template.text).length)}</span>
              <button
                type="button"
                class="btn small"
                aria-label={W.use(title)}
                onClick={() => onUse(templateScene(template))}
              >
                {W.begin}
              </button>
            </li>
          );
        })}
      </ul>
      {shipped.length > 0 && (
        <>
          <p id="templates-shipped">{W.shipped}</p>
          <p class="shipped">
            {shipped.map(({ slug, title }) => (
              <Button key={slug} small describedBy="templates-shipped" onClick={() => onCopy(slug)}>
                {title}
              </Button>
            ))}
          </p>
        </>
      )}
    </Sheet>
  );
}
