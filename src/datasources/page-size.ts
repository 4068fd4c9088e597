/** Atlas's maximum for itemsPerPage. */
export const LARGEST_PAGE = 500;
