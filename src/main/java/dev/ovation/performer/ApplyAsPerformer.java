package dev.ovation.performer;

import dev.ovation.account.Account;
import dev.ovation.account.AccountRefused;
import dev.ovation.account.Accounts;
import dev.ovation.performer.Application.Form;
import dev.ovation.performer.Application.Submitted;
import dev.ovation.platform.http.Rate;
import dev.ovation.platform.http.RateLimits;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.BirthDate;
import dev.ovation.platform.identity.Ids;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An adult with a confirmed e-mail asks to perform here; the handle is kept for him until staff decides.
 * Refused with {@link AccountRefused.EmailNotConfirmed}, {@link PerformerRefused.AlreadyApplied} and
 * {@link PerformerRefused.HandleTaken}.
 */
@Component
public class ApplyAsPerformer {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Accounts accounts;
    private final ApplicationTable applications;
    private final HandleTable handles;
    private final CategoryTable categories;
    private final TellOfApplication tell;
    private final RateLimits limits;
    private final Made made;

    /** What a new row needs. */
    @Component("performer.made")
    record Made(Ids ids, InstantSource clock, TransactionTemplate transaction) {}

    ApplyAsPerformer(
            Accounts accounts,
            ApplicationTable applications,
            HandleTable handles,
            CategoryTable categories,
            TellOfApplication tell,
            RateLimits limits,
            Made made) {
        this.accounts = accounts;
        this.applications = applications;
        this.handles = handles;
        this.categories = categories;
        this.tell = tell;
        this.limits = limits;
        this.made = made;
    }

    /** Stores the application; staff finds it in its list, and everybody concerned gets a mail. */
    public Application apply(AccountId applicant, Form typed) {
        limits.take(Rate.APPLICATIONS_PER_ACCOUNT, applicant.toString());
        var account = accounts.byId(applicant).filter(Account::emailConfirmed);
        if (account.isEmpty()) {
            throw new AccountRefused.EmailNotConfirmed();
        }
        var handle = Handle.claimed(typed.handle());
        var application = new Application(
                new ApplicationId(made.ids().next()), applicant, checked(typed, handle), made.clock().instant(),
                new Submitted());
        made.transaction().executeWithoutResult(_ -> store(application, handle));
        return application;
    }

    private Form checked(Form typed, Handle handle) {
        categories.all().check(typed.categories());
        checkAge(typed.birthDate());
        if (!COUNTRIES.contains(typed.country())) {
            throw new RequestRefused.BadFields(
                    "country", "unknown", "The two capital letters of a country, such as SE");
        }
        return new Form(
                handle.value(),
                typed.stageName().strip(),
                typed.bio().strip(),
                typed.country(),
                typed.birthDate(),
                typed.categories(),
                Links.checked(typed.links()));
    }

    private void checkAge(LocalDate birthDate) {
        var today = LocalDate.ofInstant(made.clock().instant(), ZoneOffset.UTC);
        BirthDate.faultOf(birthDate, today).ifPresent(fault -> {
            throw new RequestRefused.BadFields("birthDate", fault.code(), switch (fault) {
                case OUT_OF_RANGE -> "This cannot be a date of birth.";
                case TOO_YOUNG -> "Performers are 18 or older.";
            });
        });
    }

    private void store(Application application, Handle handle) {
        if (!applications.add(application)) {
            throw new PerformerRefused.AlreadyApplied();
        }
        if (!handles.claim(handle, application.account())) {
            throw new PerformerRefused.HandleTaken();
        }
        tell.received(application);
    }
}
