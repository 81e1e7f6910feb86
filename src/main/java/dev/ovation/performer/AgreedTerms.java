package dev.ovation.performer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ovation.platform.identity.AccountId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was ever agreed with one performer, newest first, and what of it is in force.
 *
 * @param performer also one who is hidden
 * @param commissionBasisPoints the operator's share now, in hundredths of a percent
 * @param agencyBasisPoints his agency's share now; 0 without one
 */
public record AgreedTerms(
        PerformerCard performer,
        int commissionBasisPoints,
        int agencyBasisPoints,
        List<Commission> commissions,
        List<Membership> memberships) {

    /** An own commission; without a share it is the house's default from then on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Commission(
            @Nullable Integer basisPoints,
            Instant from,
            @Nullable Instant until,
            @Nullable AccountId agreedBy,
            Instant agreedAt) {}

    /** A time with an agency; without one he is nobody's from then on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Membership(
            @Nullable AgencyId agencyId,
            @Nullable String name,
            Instant from,
            @Nullable AccountId agreedBy,
            Instant agreedAt) {}

    static AgreedTerms of(
            PerformerCard performer, Terms now, List<Commission> commissions, List<Membership> memberships) {
        return new AgreedTerms(
                performer,
                now.commission().value(),
                now.agency().map(agency -> agency.share().value()).orElse(0),
                commissions,
                memberships);
    }
}
