package dev.ovation.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * The table of routes. For an address with an id in it Spring asks every route there is, and each about method, types
 * and only then its path: a tenth of a small request. Here a route whose path begins with other words is not asked.
 */
class RoutesByFirstWords extends RequestMappingHandlerMapping {

    private final Map<RequestMappingInfo, List<String>> firstWords = new HashMap<>();

    @Override
    protected void initHandlerMethods() {
        super.initHandlerMethods();
        getHandlerMethods().keySet().forEach(route -> firstWords.put(route, firstWords(route)));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo route, HttpServletRequest call) {
        var path = ServletRequestPathUtils.getParsedRequestPath(call).pathWithinApplication();
        return beginsWith(firstWords.getOrDefault(route, List.of()), path.elements())
                ? super.getMatchingMapping(route, call)
                : null;
    }

    /** What stands before the first variable; nothing, which every path begins with, for a route of several paths. */
    private static List<String> firstWords(RequestMappingInfo route) {
        var patterns = route.getPatternValues();
        return patterns.size() != 1
                ? List.of()
                : Arrays.stream(patterns.iterator().next().split("/"))
                        .skip(1)
                        .takeWhile(word -> word.chars().noneMatch(letter -> "{*?".indexOf(letter) >= 0))
                        .toList();
    }

    /** @param path separators and segments in turn, beginning with a separator */
    private static boolean beginsWith(List<String> words, List<PathContainer.Element> path) {
        if (path.size() < 2 * words.size()) {
            return false;
        }
        for (int i = words.size() - 1; i >= 0; i--) { // the first ones are the same everywhere
            if (!(path.get(2 * i + 1) instanceof PathSegment segment)
                    || !segment.valueToMatch().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
