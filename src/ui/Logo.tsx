import './logo.css';

/** A shield and a word: the task and the service. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 92 84" aria-hidden="true">
      <path class="logo-shield" d="M34 4c10 7 20 10 30 9 2 30-6 52-30 64C10 65 2 43 4 13c10 1 20-2 30-9Z" />
      <path
        class="logo-word"
        d="M88 42c0 13-12 22-26 22-4 0-8-1-11-2l-14 8 4-14c-4-4-6-9-6-14 0-13 12-22 27-22s26 9 26 22Z"
      />
      <path class="logo-tick" d="M52 42l8 8 14-15" />
    </svg>
  );
}
