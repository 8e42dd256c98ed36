import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import type { Project } from '../project';
import { OUTLINE } from '../words/shell';

const NAME = /^[A-Za-z0-9][\w-]{0,60}(\.ink)?$/;

/** A part of its own: the file, and the INCLUDE line that brings it into the story. */
export function NewPart({ project }: { readonly project: Project }) {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const file = name.endsWith('.ink') ? name : `${name}.ink`;
  const taken = project.get().files.some((f) => f.name === file);
  const add = () => {
    if (!NAME.test(name) || taken) return;
    const { main } = project.get();
    project.add({ name: file, text: `=== ${name.replace(/\.ink$/, '').replaceAll('-', '_')}\n` });
    project.edit([{ file: main, from: 0, to: 0, text: `INCLUDE ${file}\n` }]);
    project.open(file);
    setOpen(false);
    setName('');
  };
  if (!open) {
    return (
      <Button small kind="quiet" icon="plus" onClick={() => setOpen(true)}>
        {OUTLINE.addPart}
      </Button>
    );
  }
  return (
    <form
      class="new-part"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label>
        {OUTLINE.newPart}
        <input
          value={name}
          aria-invalid={taken}
          aria-describedby="new-part-help"
          onInput={(event) => setName(event.currentTarget.value)}
          ref={(input) => input?.focus()}
        />
      </label>
      <small id="new-part-help">{taken ? OUTLINE.partTaken : OUTLINE.partHelp}</small>
      <Button small onClick={add} disabled={!NAME.test(name) || taken}>
        {OUTLINE.addPart}
      </Button>
    </form>
  );
}
