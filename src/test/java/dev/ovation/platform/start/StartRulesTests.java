package dev.ovation.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartRulesTests {

    private static final String PEPPER = "sixteen-or-more-characters";

    @Test
    void productionNeedsAGatewayAndAPepper() {
        assertThat(StartRules.complaintsAbout(production("", "")))
                .satisfiesExactly(
                        gateway -> assertThat(gateway)
                                .contains("OVATION_PAYMENT_GATEWAY")
                                .contains("missing"),
                        pepper -> assertThat(pepper).contains("OVATION_PEPPER"));
        assertThat(StartRules.complaintsAbout(production("bank", PEPPER))).isEmpty();
    }

    @Test
    void productionRefusesTheSandboxAndAShortPepper() {
        assertThat(StartRules.complaintsAbout(production("sandbox", PEPPER)))
                .singleElement()
                .asString()
                .contains("must not be sandbox");
        assertThat(StartRules.complaintsAbout(production("bank", "short")))
                .singleElement()
                .asString()
                .contains("OVATION_PEPPER");
    }

    @Test
    void developmentAndDemoNeedNothing() {
        assertThat(StartRules.complaintsAbout(with("development", "false", ""))).isEmpty();
        assertThat(StartRules.complaintsAbout(with("production", "true", ""))).isEmpty();
    }

    @Test
    void aDemoTakesNobodysMoney() {
        assertThat(StartRules.complaintsAbout(with("development", "true", "stripe")))
                .singleElement()
                .asString()
                .contains("must be sandbox in demo mode, not stripe");
    }

    @Test
    void eachWrongWordIsNamedWithItsSetting() {
        var installation = new Installation("test", "maybe", "bank", PEPPER, "70000", "target/test-data");
        assertThat(StartRules.complaintsAbout(installation))
                .anyMatch(text -> text.contains("OVATION_MODE") && text.endsWith("not test"))
                .anyMatch(text -> text.contains("OVATION_DEMO") && text.endsWith("not maybe"))
                .anyMatch(text -> text.contains("OVATION_PORT") && text.endsWith("not 70000"));
    }

    private static Installation production(String gateway, String pepper) {
        return new Installation("production", "false", gateway, pepper, "8080", "target/test-data");
    }

    private static Installation with(String mode, String demo, String gateway) {
        return new Installation(mode, demo, gateway, "", "0", "target/test-data");
    }
}
