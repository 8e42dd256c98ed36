import { Button } from '../../Button';
import { Icon } from '../../Icon';
import { REPORT } from '../words/report';
import type { ConsoleProps } from './props';

export function Report({ onReport }: Pick<ConsoleProps, 'onReport'>) {
  return (
    <section class="box report">
      <h2>
        <Icon name="clipboard-text" />
        {REPORT.title}
      </h2>
      <div class="report-buttons">
        <Button icon="download-simple" onClick={() => onReport('csv')}>
          {REPORT.csv}
        </Button>
        <Button icon="download-simple" onClick={() => onReport('json')}>
          {REPORT.json}
        </Button>
        <Button icon="printer" onClick={() => onReport('print')}>
          {REPORT.print}
        </Button>
      </div>
      <p>{REPORT.hint}</p>
    </section>
  );
}
