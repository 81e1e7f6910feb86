package dev.ovation.performer;

import dev.ovation.platform.identity.Owner;
import dev.ovation.platform.money.BasisPoints;

/** What a performer's agency gets of every sale. */
public record AgencyShare(Owner owner, BasisPoints share) {}
