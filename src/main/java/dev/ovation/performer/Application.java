package dev.ovation.performer;

import dev.ovation.platform.identity.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Somebody's wish to perform here, and what became of it. */
public record Application(
        ApplicationId id, AccountId account, Form form, Instant submittedAt, State state) {

    /** What the applicant says. */
    public record Form(
            String handle,
            String stageName,
            String bio,
            String country,
            LocalDate birthDate,
            List<String> categories,
            List<String> links) {}

    /** Submitted, then decided once. A new try after a rejection is a new application. */
    public sealed interface State {

        /** The word of the contract. */
        default String word() {
            return switch (this) {
                case Submitted _ -> "submitted";
                case Approved _ -> "approved";
                case Rejected _ -> "rejected";
            };
        }
    }

    /** Waits for staff. */
    public record Submitted() implements State {}

    /** A performer was made of it. */
    public record Approved(AccountId by, Instant at) implements State {}

    /** The handle is free again, and the applicant was told why. */
    public record Rejected(AccountId by, Instant at, String reason) implements State {}
}
