package dev.ovation.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Every address finds what Spring's own table of the same routes finds, or fails as it does there. */
@SpringBootTest
class RoutesByFirstWordsTests {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

    @Autowired
    WebApplicationContext application;

    @Autowired
    RoutesByFirstWords ours;

    private final RequestMappingHandlerMapping springs = new RequestMappingHandlerMapping();

    @BeforeEach
    void readTheSameRoutes() {
        application.getAutowireCapableBeanFactory().initializeBean(springs, "spring's own");
        assertThat(springs.getHandlerMethods().keySet()).isEqualTo(ours.getHandlerMethods().keySet());
    }

    @Test
    void findsTheSame() {
        var found = 0;
        for (var address : addresses()) {
            for (var method : METHODS) {
                var expected = found(springs, method, address);
                assertThat(found(ours, method, address)).as(method + " " + address).isEqualTo(expected);
                found += expected.startsWith("dev.ovation") ? 1 : 0;
            }
        }
        assertThat(found).isGreaterThan(ours.getHandlerMethods().size());
    }

    /** Of every route, and what is nearly one. */
    private List<String> addresses() {
        var addresses = new ArrayList<>(List.of("/", "", "*", "//", "/nowhere", "/api", "/api/v1", "/api/v1/{id}"));
        for (var route : ours.getHandlerMethods().keySet()) {
            for (var pattern : route.getPatternValues()) {
                var address = pattern.replaceAll("\\{[^}]*}", "0190b1c2-0000-7000-8000-000000000001");
                addresses.add(address);
                addresses.add(address + "/");
                addresses.add(address + "/more");
                addresses.add("/" + address);
                addresses.add(encoded(address));
                addresses.add(address.replace("/v1", "/v1;a=b"));
                addresses.add(address.replace("/v1/", "/v1//"));
                addresses.add(address.toUpperCase(Locale.ROOT));
                addresses.add(address.substring(0, address.lastIndexOf('/')));
            }
        }
        return addresses;
    }

    /** The last letter of each word as a percent sign and its code: the same address in other bytes. */
    private static String encoded(String address) {
        var written = new StringBuilder();
        for (int i = 0; i < address.length(); i++) {
            var ends = i + 1 == address.length() || address.charAt(i + 1) == '/';
            var letter = address.charAt(i);
            written.append(ends && letter != '/' ? "%" + Integer.toHexString(letter) : String.valueOf(letter));
        }
        return written.toString();
    }

    private static String found(RequestMappingHandlerMapping table, String method, String address) {
        var request = new MockHttpServletRequest(method, address);
        ServletRequestPathUtils.parseAndCache(request);
        try {
            var chain = table.getHandler(request);
            return chain == null ? "none" : chain.getHandler().toString();
        } catch (Exception refused) {
            return refused.toString();
        }
    }
}
