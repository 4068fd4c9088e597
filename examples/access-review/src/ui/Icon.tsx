const PATHS = {
  shield: 'M12 3l7 2.6v5.4c0 4.6-2.9 8.3-7 10-4.1-1.7-7-5.4-7-10V5.6zM9 12l2.2 2.2L15.2 10',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16.2 16.2L20.5 20.5',
  back: 'M14.5 5l-7 7 7 7',
  plus: 'M12 5v14M5 12h14',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  rotate: 'M4.5 12a7.5 7.5 0 0 1 13-5.1L20 9.5M20 4v5.5h-5.5M19.5 12a7.5 7.5 0 0 1-13 5.1L4 14.5M4 20v-5.5h5.5',
  warning: 'M12 4L2.8 20h18.4zM12 10v4.5M12 17.3v.2',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  person: 'M12 4.5a3.7 3.7 0 1 0 0 7.4 3.7 3.7 0 0 0 0-7.4zM4.8 20c.6-3.7 3.5-5.6 7.2-5.6s6.6 1.9 7.2 5.6',
  team: 'M9 5a3.2 3.2 0 1 0 0 6.4A3.2 3.2 0 0 0 9 5zM2.8 19c.5-3.3 3-5 6.2-5s5.7 1.7 6.2 5M15.5 5.3a3.2 3.2 0 0 1 0 5.8M17.6 14.4c2 .7 3.3 2.3 3.6 4.6',
  key: 'M12.5 15.5a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM11.3 12.7L20 4M15.5 8.5l2.8 2.8',
  robot: 'M5 9h14v10H5zM12 9V5M12 4.5v.2M9 13v1.5M15 13v1.5',
} as const;

export type IconName = keyof typeof PATHS;

/** Only an ornament: the words beside it say what is meant. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
