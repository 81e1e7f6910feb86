package dev.ovation.performer;

import dev.ovation.platform.http.Refusal;
import java.util.Map;

/** What the performer module refuses. */
public abstract sealed class PerformerRefused extends Refusal {

    private PerformerRefused(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    /** One application at a time, and none once it was approved. */
    static final class AlreadyApplied extends PerformerRefused {
        AlreadyApplied() {
            super(Kind.CONFLICT, "already_applied", "Your application is with us already.");
        }
    }

    /** Somebody has this handle, had it, applies with it, or has one that looks the same. */
    static final class HandleTaken extends PerformerRefused {
        HandleTaken() {
            super(
                    Kind.CONFLICT,
                    "handle_taken",
                    "This handle, or one that looks the same, is taken. Choose another one.");
        }
    }

    /** Another member of staff was faster. */
    static final class AlreadyDecided extends PerformerRefused {
        AlreadyDecided() {
            super(Kind.CONFLICT, "application_decided", "This application was decided already.");
        }
    }

    /** A video cannot be a face. */
    static final class NotAPicture extends PerformerRefused {
        NotAPicture() {
            super(Kind.CONFLICT, "not_a_picture", "Only a picture can be shown here.");
        }
    }

    /** Slugs of categories are unique. */
    static final class CategoryTaken extends PerformerRefused {
        CategoryTaken() {
            super(Kind.CONFLICT, "category_taken", "There is a category with this slug.");
        }
    }

    /** An order of categories names each of them once; somebody has added one meanwhile. */
    static final class CategoriesChanged extends PerformerRefused {
        CategoriesChanged() {
            super(Kind.CONFLICT, "categories_changed", "The categories have changed. Look again.");
        }
    }

    /** Two agencies of one name cannot be told apart in a list of payouts. */
    static final class AgencyNameTaken extends PerformerRefused {
        AgencyNameTaken() {
            super(Kind.CONFLICT, "agency_name_taken", "Another agency has this name.");
        }
    }

    /** One account signs in for one agency at most. */
    static final class AlreadyInAgency extends PerformerRefused {
        AlreadyInAgency() {
            super(Kind.CONFLICT, "already_in_agency", "This address belongs to an agency already.");
        }
    }

    /** An agency has so many people and no more. */
    static final class AgencyFull extends PerformerRefused {
        private final int most;

        AgencyFull(int most) {
            super(Kind.CONFLICT, "agency_full", "An agency has %d people at most.".formatted(most));
            this.most = most;
        }

        @Override
        public Map<String, Object> more() {
            return Map.of("limit", most);
        }
    }

    /** Whoever registered the address may not be who reads its mails. */
    static final class AddressNotConfirmed extends PerformerRefused {
        AddressNotConfirmed() {
            super(
                    Kind.CONFLICT,
                    "address_not_confirmed",
                    "Somebody signed up with this address and did not confirm it; that may have been a stranger."
                            + " Ask its owner to choose a new password by \"Forgot your password\" instead of"
                            + " confirming by the first mail. Then add it.");
        }
    }

    /** Somebody who may not act cannot be given more to do. */
    static final class PersonSuspended extends PerformerRefused {
        PersonSuspended() {
            super(Kind.CONFLICT, "person_suspended", "The account with this address is suspended.");
        }
    }

    /** Commission and agency together would take more than everything. */
    static final class SharesTooHigh extends PerformerRefused {
        private final transient PerformerId performer;

        SharesTooHigh(PerformerId performer) {
            super(
                    Kind.CONFLICT,
                    "shares_too_high",
                    "The commission and the agency's share would come to more than 100 %.");
            this.performer = performer;
        }

        /** One of those of whom it is true. */
        @Override
        public Map<String, Object> more() {
            return Map.of("performer", performer.toString());
        }
    }

    /** Nobody follows himself. */
    static final class OwnPage extends PerformerRefused {
        OwnPage() {
            super(Kind.CONFLICT, "own_page", "This is your own page.");
        }
    }
}
