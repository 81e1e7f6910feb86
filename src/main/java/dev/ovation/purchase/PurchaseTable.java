package dev.ovation.purchase;

import static dev.ovationdb.purchase.Tables.PURCHASE_;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import dev.ovation.catalog.PostId;
import dev.ovation.payment.PaymentId;
import dev.ovation.performer.PerformerId;
import dev.ovation.platform.http.Cursor;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.Money;
import dev.ovation.purchase.Purchase.Kind;
import dev.ovation.purchase.Purchase.State;
import dev.ovationdb.purchase.tables.records.PurchaseRecord;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The SQL of purchases. */
@Repository
class PurchaseTable {

    private final DSLContext sql;

    PurchaseTable(DSLContext sql) {
        this.sql = sql;
    }

    /** False when its fan has this post already, or is about to. */
    boolean add(Purchase purchase) {
        var post = purchase.post();
        return sql.insertInto(PURCHASE_)
                        .set(PURCHASE_.ID, purchase.id().value())
                        .set(PURCHASE_.KIND, purchase.kind().word())
                        .set(PURCHASE_.FAN, purchase.fan().value())
                        .set(PURCHASE_.PERFORMER, purchase.performer().value())
                        .set(PURCHASE_.POST, post == null ? null : post.value())
                        .set(PURCHASE_.TITLE, purchase.title())
                        .set(PURCHASE_.AMOUNT, purchase.amount().amount())
                        .set(PURCHASE_.CURRENCY, purchase.amount().currency().getCurrencyCode())
                        .set(PURCHASE_.MESSAGE, purchase.message())
                        .set(PURCHASE_.STATE, purchase.state().word())
                        .set(PURCHASE_.CREATED_AT, purchase.createdAt())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** As it is now; empty when it was not in that state, which is the guard. */
    Optional<Purchase> move(PaymentId id, State from, State to) {
        return sql.update(PURCHASE_)
                .set(PURCHASE_.STATE, to.word())
                .where(PURCHASE_.ID.eq(id.value()))
                .and(PURCHASE_.STATE.eq(from.word()))
                .returning()
                .fetchOptional(PurchaseTable::purchase);
    }

    Optional<Purchase> find(PaymentId id) {
        return sql.selectFrom(PURCHASE_).where(PURCHASE_.ID.eq(id.value())).fetchOptional(PurchaseTable::purchase);
    }

    /** The one that is paid or waits to be. */
    Optional<Purchase> live(AccountId fan, PostId post) {
        return sql.selectFrom(PURCHASE_)
                .where(PURCHASE_.FAN.eq(fan.value()))
                .and(PURCHASE_.POST.eq(post.value()))
                .and(PURCHASE_.STATE.ne(State.ENDED.word()))
                .fetchOptional(PurchaseTable::purchase);
    }

    Page<Purchase> of(AccountId fan, PageRequest asked) {
        return page(PURCHASE_.FAN.eq(fan.value()), asked);
    }

    Page<Purchase> tipsOf(PerformerId performer, PageRequest asked) {
        return page(PURCHASE_.PERFORMER.eq(performer.value()).and(PURCHASE_.KIND.eq(Kind.TIP.word())), asked);
    }

    private Page<Purchase> page(Condition whose, PageRequest asked) {
        var rows = sql.selectFrom(PURCHASE_)
                .where(whose)
                .and(PURCHASE_.STATE.eq(State.PAID.word()))
                .and(asked.cursor()
                        .map(c -> row(PURCHASE_.CREATED_AT, PURCHASE_.ID).lt(c.instant(0), c.uuid(1)))
                        .orElse(noCondition()))
                .orderBy(PURCHASE_.CREATED_AT.desc(), PURCHASE_.ID.desc())
                .limit(asked.fetch())
                .fetch(PurchaseTable::purchase);
        return Page.of(rows, asked, last -> Cursor.of(last.createdAt(), last.id()));
    }

    private static Purchase purchase(PurchaseRecord row) {
        return new Purchase(
                new PaymentId(row.getId()),
                Kind.valueOf(row.getKind().toUpperCase(Locale.ROOT)),
                new AccountId(row.getFan()),
                new PerformerId(row.getPerformer()),
                row.getPost() == null ? null : new PostId(row.getPost()),
                row.getTitle(),
                Money.of(row.getAmount(), row.getCurrency()),
                row.getMessage(),
                State.valueOf(row.getState().toUpperCase(Locale.ROOT)),
                row.getCreatedAt());
    }
}
