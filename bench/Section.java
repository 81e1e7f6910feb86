import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A part of the benchmark that can be run alone, in the order of the report. */
enum Section {
    START("Start"),
    MEMORY("Memory"),
    LISTS("Lists and the session check"),
    FEEDS("Home feed"),
    DELIVERY("Protected delivery"),
    UPLOAD("Upload"),
    TRANSCODE("Transcode"),
    SETTLEMENT("Settlement"),
    SHOUTOUTS("Shoutouts");

    final String title;

    Section(String title) {
        this.title = title;
    }

    String word() {
        return name().toLowerCase();
    }

    /** Those named, or all. */
    static Set<Section> of(List<String> words) {
        var named = EnumSet.noneOf(Section.class);
        for (var word : words) {
            named.add(Arrays.stream(values())
                    .filter(section -> section.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No section " + word + "; there are "
                            + Arrays.stream(values()).map(Section::word).collect(Collectors.joining(", ")))));
        }
        return named.isEmpty() ? EnumSet.allOf(Section.class) : named;
    }
}
