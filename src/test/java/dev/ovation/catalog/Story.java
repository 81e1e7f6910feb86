package dev.ovation.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.access.Access;
import dev.ovation.access.Resource;
import dev.ovation.house.House;
import dev.ovation.house.Person;
import dev.ovation.house.Reply;
import dev.ovation.house.Stage;
import dev.ovation.media.MediaId;
import dev.ovation.performer.PerformerId;
import dev.ovation.performer.Performers;
import dev.ovation.platform.identity.Owner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of posts do again and again. */
@TestComponent
class Story {

    private final House house;
    private final Performers performers;
    private final Access access;
    private final TransactionTemplate transaction;

    Story(House house, Performers performers, Access access, TransactionTemplate transaction) {
        this.house = house;
        this.performers = performers;
        this.access = access;
        this.transaction = transaction;
    }

    /** A performer and the handle of the page. */
    record Star(String handle, Person person, PerformerId id) {

        Reply publish(String members) {
            return person.post("/api/v1/posts", "{" + members + "}");
        }

        /** A text for everybody; returns its id. */
        String says(String text) {
            return publish("\"audience\": \"public\", \"text\": \"" + text + "\"").expect(201).text("/id");
        }

        String page() {
            return "/api/v1/performers/" + handle + "/posts";
        }
    }

    Star star(String name) {
        var handle = Stage.handle(name);
        var person = Stage.performer(house, handle);
        return new Star(handle, person, performers.ofAccount(person.account()).orElseThrow());
    }

    /** As a subscription does it. */
    void subscribe(Person fan, Star star) {
        grant(fan, new Resource("performer", star.id().value()));
    }

    /** As a purchase does it. */
    void buy(Person fan, String post) {
        grant(fan, PostId.of(post).asResource());
    }

    private void grant(Person fan, Resource resource) {
        transaction.executeWithoutResult(_ ->
                access.grant(fan.account(), resource, null, Owner.of("test", UUID.randomUUID())));
    }

    void follow(Person fan, Star star) {
        performers.follow(fan.account(), star.id());
    }

    static String media(MediaId... ids) {
        return Arrays.stream(ids).map(id -> "\"" + id + "\"").collect(Collectors.joining(", ", "\"media\": [", "]"));
    }

    static String post(String id) {
        return "/api/v1/posts/" + id;
    }

    static List<String> ids(Reply page) {
        return page.json("/items").valueStream().map(item -> item.path("id").asString()).toList();
    }

    /** Every page of a list, from the first to the last. */
    static List<String> walk(Person person, String path) {
        var all = new ArrayList<String>();
        var next = path;
        while (true) {
            var page = person.get(next).expect(200);
            all.addAll(ids(page));
            if (page.json("/next").isNull()) {
                return all;
            }
            assertThat(all).as("an endless list").hasSizeLessThan(2000);
            next = path + "&after=" + page.text("/next");
        }
    }
}
