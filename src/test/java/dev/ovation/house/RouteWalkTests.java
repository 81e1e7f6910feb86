package dev.ovation.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;

/** Walks every route with everyone over real HTTP: who may not call it is stopped at the gate, who may is not. */
@HouseTest
class RouteWalkTests {

    private enum Walker {
        ANONYMOUS(Set.of(), Set.of()),
        GUEST(Set.of(), Set.of(Who.CUSTOMER)),
        FAN(Set.of(Role.FAN), Set.of(Who.SIGNED_IN, Who.CUSTOMER)),
        PERFORMER(Set.of(Role.FAN, Role.PERFORMER), Set.of(Who.SIGNED_IN, Who.CUSTOMER, Who.PERFORMER)),
        AGENCY(Set.of(Role.FAN, Role.AGENCY), Set.of(Who.SIGNED_IN, Who.CUSTOMER, Who.AGENCY)),
        MODERATOR(Set.of(Role.FAN, Role.MODERATOR), Set.of(Who.SIGNED_IN, Who.CUSTOMER, Who.STAFF)),
        SUPPORT(Set.of(Role.FAN, Role.SUPPORT), Set.of(Who.SIGNED_IN, Who.CUSTOMER, Who.STAFF)),
        FINANCE(Set.of(Role.FAN, Role.FINANCE), Set.of(Who.SIGNED_IN, Who.CUSTOMER, Who.STAFF)),
        ADMIN(Set.of(Role.FAN, Role.ADMIN), Set.of(Who.SIGNED_IN, Who.CUSTOMER, Who.STAFF, Who.ADMIN));

        private static final Set<Who> OPEN = Set.of(Who.ANYONE, Who.GATEWAY, Who.SCRAPER, Who.DEVELOPMENT);

        final Set<Role> roles;
        final Set<Who> is;

        Walker(Set<Role> roles, Set<Who> is) {
            this.roles = roles;
            this.is = is;
        }

        boolean may(Route route) {
            return (OPEN.contains(route.who()) || is.contains(route.who()))
                    && route.needs().stream()
                            .allMatch(need -> roles.stream()
                                    .anyMatch(role -> role.permissions().contains(need)));
        }
    }

    private final House house;
    private final List<Route> routes;
    private final Map<Walker, Browser> clients = new EnumMap<>(Walker.class);

    RouteWalkTests(House house, ApplicationContext application) {
        this.house = house;
        routes = Route.all(application);
    }

    @TestFactory
    List<DynamicTest> everyoneMeetsTheGate() {
        return routes.stream()
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
                    for (var walker : Walker.values()) {
                        walk(walker, route);
                    }
                }))
                .toList();
    }

    private void walk(Walker walker, Route route) {
        var reply = call(clients.computeIfAbsent(walker, this::client), route);
        if (walker.may(route)) {
            assertThat(code(reply))
                    .as("%s may call %s, but got %s", walker, route, reply.status())
                    .isNotIn("not_signed_in", "not_allowed");
        } else if (route.method().equals("HEAD")) {
            reply.expect(walker.roles.isEmpty() ? 401 : 403); // has no body that could say more
        } else {
            reply.refused(walker.roles.isEmpty() ? 401 : 403, walker.roles.isEmpty() ? "not_signed_in" : "not_allowed");
        }
        if (route.path().endsWith("/sessions/current")) {
            clients.remove(walker); // signed itself out
        }
    }

    private Browser client(Walker walker) {
        return switch (walker) {
            case ANONYMOUS -> house.stranger();
            case GUEST -> guest();
            case PERFORMER -> Stage.performer(house, Stage.handle("walker")).client(); // with a page, as all have one
            case AGENCY -> Agents.person(house, house.admin(), Agents.agency(house.admin(), 1000)).client();
            default -> house.person("Walker", walker.roles.toArray(Role[]::new)).client();
        };
    }

    private Browser guest() {
        var handle = Stage.handle("walker");
        Orders.offer(Stage.performer(house, handle), 5_000, 5);
        return Orders.guest(house, Orders.placed(house, Orders.guestEmail(), handle, 5_000));
    }

    /** With an empty body: it is refused after the gate, so that walking changes nothing. */
    private static Reply call(Browser client, Route route) {
        var method = route.method().equals("ANY") ? "GET" : route.method();
        var body = Set.of("POST", "PUT", "PATCH").contains(method) ? "{}" : null;
        return body == null || route.takes() == null
                ? client.send(method, route.address(), body, Map.of())
                : client.send(method, route.address(), body, Map.of("Content-Type", route.takes().toString()));
    }

    private static String code(Reply reply) {
        if (reply.response().request().method().equals("HEAD")) {
            return Set.of(401, 403).contains(reply.status()) ? "not_allowed" : "";
        }
        var problem = reply.header("Content-Type").filter(type -> type.startsWith("application/problem+json"));
        return problem.isPresent() ? reply.text("/code") : "";
    }
}
