package dev.ovation.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** What a setting leaves out is gone before anything is made. */
class PartsOfThisStartTests {

    @OnlyWhere(setting = "test.play", is = "yes")
    static class Actor {}

    @Retention(RetentionPolicy.RUNTIME)
    @OnlyWhere(setting = "test.play", is = "yes")
    @interface OnStage {}

    @OnStage
    static class Dancer {}

    static class Usher {}

    @Test
    void everythingIsThereWhenTheSettingSaysSo() {
        try (var house = house(Map.of("test.play", "yes"))) {
            assertThat(house.getBeansOfType(Actor.class)).hasSize(1);
            assertThat(house.getBeansOfType(Dancer.class)).hasSize(1);
            assertThat(house.getBeansOfType(Usher.class)).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "", "YES", "yes "})
    void anotherWordLeavesItOut(String word) {
        try (var house = house(Map.of("test.play", word))) {
            assertThat(house.getBeansOfType(Actor.class)).isEmpty();
            assertThat(house.getBeansOfType(Dancer.class)).isEmpty();
            assertThat(house.getBeansOfType(Usher.class)).hasSize(1);
        }
    }

    @Test
    void noWordLeavesItOut() {
        try (var house = house(Map.of())) {
            assertThat(house.getBeansOfType(Actor.class)).isEmpty();
        }
    }

    private static AnnotationConfigApplicationContext house(Map<String, Object> settings) {
        var house = new AnnotationConfigApplicationContext();
        house.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        house.register(PartsOfThisStart.class, Actor.class, Dancer.class, Usher.class);
        house.refresh();
        return house;
    }
}
