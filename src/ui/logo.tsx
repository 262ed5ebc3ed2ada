/** The product's mark, as in `icons/icon.svg`. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
      <rect class="logo-tile" x="1" y="1" width="30" height="30" rx="7" />
      <path class="logo-line" d="M9 6.5v8.5a7 7 0 0 0 14 0V12" stroke-width="4" />
      <path class="logo-head" d="M17.6 11.5 23 5.2l5.4 6.3z" />
      <path class="logo-line" d="M6 27h20" stroke-width="2.6" stroke-dasharray="4.8 2.8" />
    </svg>
  );
}
