import { Icon } from '../../Icon';

interface CheckProps {
  readonly done: boolean;
  readonly name: string;
  readonly says: string;
  readonly children?: preact.ComponentChildren;
}

/** One thing to look at before the scene begins. */
export function Check({ done, name, says, children }: CheckProps) {
  return (
    <li data-done={done}>
      <Icon name={done ? 'check-circle-fill' : 'warning'} />
      <p>
        <b>{name}</b>
        <span>{says}</span>
      </p>
      {children}
    </li>
  );
}
