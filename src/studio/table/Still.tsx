import { Component, type ComponentChild } from 'preact';

interface StillProps {
  /** Everything that the picture depends on, as one text. */
  readonly stamp: string;
  readonly draw: () => ComponentChild;
}

/** Draws again only when its stamp differs, so that one keystroke does not draw two hundred rows. */
export class Still extends Component<StillProps> {
  override shouldComponentUpdate(next: StillProps): boolean {
    return next.stamp !== this.props.stamp;
  }

  override render({ draw }: StillProps) {
    return draw();
  }
}
