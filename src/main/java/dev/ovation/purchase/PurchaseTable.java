package dev.ovation.purchase;

import dev.ovation.catalog.PostId;
import dev.ovation.payment.PaymentId;
import dev.ovation.performer.PerformerId;
import dev.ovation.platform.http.Cursor;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.jooq.Columns;
import dev.ovation.platform.money.Money;
import dev.ovation.purchase.Purchase.Kind;
import dev.ovation.purchase.Purchase.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of purchases. */
@Repository
class PurchaseTable {

    private static final String ADD =
            """
            insert into purchase.purchase (id, kind, fan, performer, post, title, amount, currency, message, state,
              created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing""";

    private static final String MOVE =
            """
            update purchase.purchase set state = ? where id = any (cast((select ?) as uuid[])) and state = ?
            returning *""";

    private static final String SELECT = "select * from purchase.purchase where ";

    private final JdbcClient jdbc;

    PurchaseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when its fan has this post already, or is about to. */
    boolean add(Purchase purchase) {
        var post = purchase.post();
        return jdbc.sql(ADD)
                        .params(Columns.values(
                                purchase.id().value(),
                                purchase.kind().word(),
                                purchase.fan().value(),
                                purchase.performer().value(),
                                post == null ? null : post.value(),
                                purchase.title(),
                                purchase.amount().amount(),
                                purchase.amount().currency().getCurrencyCode(),
                                purchase.message(),
                                purchase.state().word(),
                                Columns.value(purchase.createdAt())))
                        .update()
                == 1;
    }

    /** As they are now; without those that were not in that state, which is the guard. */
    List<Purchase> move(Collection<PaymentId> ids, State from, State to) {
        return jdbc.sql(MOVE)
                .params(to.word(), Columns.array(ids.stream().map(PaymentId::value).toList()), from.word())
                .query((row, _) -> purchase(row))
                .list();
    }

    void forgetWordsOf(AccountId fan) {
        jdbc.sql("update purchase.purchase set message = null where fan = ? and message is not null")
                .param(fan.value())
                .update();
    }

    Optional<Purchase> find(PaymentId id) {
        return fetch("id = ?", id.value()).stream().findFirst();
    }

    /** The one that is paid or waits to be. */
    Optional<Purchase> live(AccountId fan, PostId post) {
        return fetch("fan = ? and post = ? and not ended", fan.value(), post.value()).stream()
                .findFirst();
    }

    Page<Purchase> of(AccountId fan, PageRequest asked) {
        return page("fan = ? and not ended and state = 'paid'", fan.value(), asked);
    }

    Page<Purchase> tipsOf(PerformerId performer, PageRequest asked) {
        return page("performer = ? and kind = 'tip' and not ended and state = 'paid'", performer.value(), asked);
    }

    private Page<Purchase> page(String whose, UUID owner, PageRequest asked) {
        var values = new ArrayList<Object>(List.of(owner));
        var below = asked.cursor()
                .map(after -> {
                    values.add(Columns.value(after.instant(0)));
                    values.add(after.uuid(1));
                    return " and (created_at, id) < (?, ?)";
                })
                .orElse("");
        var rows = fetch(whose + below + " order by created_at desc, id desc limit " + asked.fetch(), values.toArray());
        return Page.of(rows, asked, last -> Cursor.of(last.createdAt(), last.id()));
    }

    private List<Purchase> fetch(String which, Object... values) {
        return jdbc.sql(SELECT + which)
                .params(values)
                .query((row, _) -> purchase(row))
                .list();
    }

    private static Purchase purchase(ResultSet row) throws SQLException {
        var post = Columns.uuidOrNull(row, "post");
        return new Purchase(
                new PaymentId(Columns.uuid(row, "id")),
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                new AccountId(Columns.uuid(row, "fan")),
                new PerformerId(Columns.uuid(row, "performer")),
                post == null ? null : new PostId(post),
                row.getString("title"),
                Money.of(row.getLong("amount"), row.getString("currency")),
                row.getString("message"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Columns.instant(row, "created_at"));
    }
}
