package dev.ovation.platform.identity;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;

/** The rule of age, which holds for everybody who has to prove one. */
public final class BirthDate {

    private static final int OF_AGE = 18;
    private static final int OLDEST = 120;

    /** Why a date is not good enough. */
    public enum Fault {
        /** Nobody alive was born then. */
        OUT_OF_RANGE,
        TOO_YOUNG;

        /** As it stands in answers. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private BirthDate() {}

    /** Empty for somebody of full age. */
    public static Optional<Fault> faultOf(LocalDate birthDate, LocalDate today) {
        var age = Period.between(birthDate, today).getYears();
        if (birthDate.isAfter(today) || age > OLDEST) {
            return Optional.of(Fault.OUT_OF_RANGE);
        }
        return age < OF_AGE ? Optional.of(Fault.TOO_YOUNG) : Optional.empty();
    }
}
