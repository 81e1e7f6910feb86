package dev.ovation.demo;

import dev.ovation.account.Accounts;
import dev.ovation.demo.OrderBook.Entry;
import dev.ovation.demo.OrderBook.Terms;
import dev.ovation.platform.Settings;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Role;
import dev.ovation.platform.identity.Viewer;
import dev.ovation.platform.money.Money;
import dev.ovation.shoutout.ForWhom;
import dev.ovation.shoutout.NewShoutout;
import dev.ovation.shoutout.ShownShoutout;
import dev.ovation.shoutout.Wish;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.env.Environment;

/** The people who order in a demonstration: the demo fan, and guests. They pay at the sandbox's checkout as all do. */
@DemoOnly
class DemoBuyers {

    private static final UUID NO_SESSION = new UUID(0, 0);

    private final Accounts accounts;
    private final Settings settings;
    private final Environment environment;

    DemoBuyers(Accounts accounts, Settings settings, Environment environment) {
        this.accounts = accounts;
        this.settings = settings;
        this.environment = environment;
    }

    Viewer of(Entry order) {
        return accounts.byEmail(order.buyer())
                .<Viewer>map(fan ->
                        new Viewer.SignedIn(fan.id(), Set.of(Role.FAN), new Viewer.Credential(NO_SESSION, false)))
                .orElseGet(() -> new Viewer.Guest(order.id().asOwner()));
    }

    AccountId performer(Entry order) {
        var address = order.performer().equals("demo") ? "performer@demo.test" : order.performer() + "@demo.test";
        return accounts.byEmail(address).orElseThrow().id();
    }

    NewShoutout wanted(Entry order, Terms terms) {
        var wish = new Wish(
                ForWhom.SOMEONE_ELSE,
                order.to(),
                order.from(),
                order.occasion(),
                order.instructions(),
                order.giftMessage(),
                order.open());
        var price = new Money(terms.price(), settings.currency());
        return new NewShoutout(order.performer(), wish, order.buyer(), Locale.ENGLISH, price, null, null);
    }

    /** Whether the checkout's page can be reached already. */
    boolean canPay() {
        return environment.containsProperty("local.server.port");
    }

    void pay(ShownShoutout order) {
        var payment = order.payment();
        var page = payment == null ? null : payment.checkoutUrl();
        if (page == null) {
            return; // the gateway has not answered yet
        }
        var checkout = URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port")
                + "/api/v1/sandbox/checkouts/" + page.substring(page.lastIndexOf('/') + 1));
        var request = HttpRequest.newBuilder(checkout)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"outcome\": \"paid\"}"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            client.send(request, BodyHandlers.discarding());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
