/** How one speaks of a performer in a short place. */
export const firstName = (stageName: string): string => stageName.split(' ')[0] || stageName;
