package dev.ovation.performer;

import dev.ovation.platform.money.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A subscription plan as a performer's public page shows it. */
public record PlanOffer(
        UUID id,
        String name,
        Money price,
        @Schema(allowableValues = {"month", "quarter", "year"}) String period,
        List<String> benefits,
        @Nullable String hint) {}
