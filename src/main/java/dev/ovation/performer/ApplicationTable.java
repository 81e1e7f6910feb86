package dev.ovation.performer;

import static dev.ovationdb.performer.Tables.APPLICATION;

import dev.ovation.performer.Application.Approved;
import dev.ovation.performer.Application.Form;
import dev.ovation.performer.Application.Rejected;
import dev.ovation.performer.Application.State;
import dev.ovation.performer.Application.Submitted;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.AccountId;
import dev.ovationdb.performer.tables.records.ApplicationRecord;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The SQL of applications. */
@Repository
class ApplicationTable {

    private final DSLContext sql;

    ApplicationTable(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether it was stored; not while another one of the same account waits or was approved. */
    boolean add(Application application) {
        var form = application.form();
        return sql.insertInto(APPLICATION)
                        .set(APPLICATION.ID, application.id().value())
                        .set(APPLICATION.ACCOUNT_ID, application.account().value())
                        .set(APPLICATION.HANDLE, form.handle())
                        .set(APPLICATION.STAGE_NAME, form.stageName())
                        .set(APPLICATION.BIO, form.bio())
                        .set(APPLICATION.COUNTRY, form.country())
                        .set(APPLICATION.BIRTH_DATE, form.birthDate())
                        .set(APPLICATION.CATEGORIES, form.categories().toArray(String[]::new))
                        .set(APPLICATION.LINKS, form.links().toArray(String[]::new))
                        .set(APPLICATION.STATE, application.state().word())
                        .set(APPLICATION.SUBMITTED_AT, application.submittedAt())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Moves an application that still waits; of two decisions at the same time one succeeds. */
    boolean decide(ApplicationId application, State decision) {
        var change = sql.newRecord(APPLICATION);
        change.setState(decision.word());
        switch (decision) {
            case Submitted _ -> throw new IllegalArgumentException("To wait is no decision");
            case Approved(var by, var at) -> {
                change.setDecidedBy(by.value());
                change.setDecidedAt(at);
            }
            case Rejected(var by, var at, var reason) -> {
                change.setDecidedBy(by.value());
                change.setDecidedAt(at);
                change.setReason(reason);
            }
        }
        return sql.update(APPLICATION)
                        .set(change)
                        .where(APPLICATION.ID.eq(application.value()))
                        .and(APPLICATION.STATE.eq(new Submitted().word()))
                        .execute()
                == 1;
    }

    Optional<Application> byId(ApplicationId application) {
        return sql.selectFrom(APPLICATION)
                .where(APPLICATION.ID.eq(application.value()))
                .fetchOptional(ApplicationTable::application);
    }

    Optional<Application> latestOf(AccountId account) {
        return sql.selectFrom(APPLICATION)
                .where(APPLICATION.ACCOUNT_ID.eq(account.value()))
                .orderBy(APPLICATION.ID.desc())
                .limit(1)
                .fetchOptional(ApplicationTable::application);
    }

    /** The longest waiting first. */
    List<Application> inState(String state, PageRequest page) {
        return sql.selectFrom(APPLICATION)
                .where(APPLICATION.STATE.eq(state))
                .and(page.cursor()
                        .map(cursor -> APPLICATION.ID.gt(cursor.uuid(0)))
                        .orElse(DSL.noCondition()))
                .orderBy(APPLICATION.ID)
                .limit(page.fetch())
                .fetch(ApplicationTable::application);
    }

    private static Application application(ApplicationRecord row) {
        return new Application(
                new ApplicationId(row.getId()),
                new AccountId(row.getAccountId()),
                new Form(
                        row.getHandle(),
                        row.getStageName(),
                        row.getBio(),
                        row.getCountry(),
                        row.getBirthDate(),
                        List.of(row.getCategories()),
                        List.of(row.getLinks())),
                row.getSubmittedAt(),
                state(row));
    }

    private static State state(ApplicationRecord row) {
        if (row.getDecidedAt() == null || row.getDecidedBy() == null) {
            return new Submitted();
        }
        var by = new AccountId(row.getDecidedBy());
        return row.getReason() == null
                ? new Approved(by, row.getDecidedAt())
                : new Rejected(by, row.getDecidedAt(), Objects.requireNonNull(row.getReason()));
    }
}
