package dev.ovation.performer;

/**
 * An agency as staff sees it.
 *
 * @param basisPoints its share now, in hundredths of a percent
 * @param performers how many are with it now
 */
public record Agency(AgencyId id, String name, int basisPoints, int performers) {}
