package dev.ovation.subscription.web;

import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Texts;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.money.Money;
import dev.ovation.subscription.Period;
import dev.ovation.subscription.Plan;
import dev.ovation.subscription.PlanId;
import dev.ovation.subscription.Plans;
import dev.ovation.subscription.Terms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A performer's own plans. */
@RestController
@RequestMapping("/api/v1/me/plans")
class PlanController {

    private static final int BENEFITS = 8;

    /** A new plan. */
    record NewPlan(
            @NotBlank @Size(max = Limits.NAME_CHARS) @Pattern(regexp = Texts.NAME) @Nullable
            String name,

            @NotNull @Nullable Money price,
            @NotNull @Nullable Period period,
            @Size(max = BENEFITS) @Nullable List<@NotBlank @Size(max = Limits.TITLE_CHARS) String> benefits) {

        Terms terms() {
            return new Terms(
                    Objects.requireNonNull(name).strip(),
                    Objects.requireNonNull(price),
                    Objects.requireNonNull(period),
                    benefits == null ? List.of() : benefits);
        }
    }

    /** What changes; what is left out stays. */
    record ChangedPlan(
            @Size(min = 1, max = Limits.NAME_CHARS) @Pattern(regexp = Texts.NAME) @Nullable
            String name,

            @Nullable Money price,
            @Nullable Period period,
            @Size(max = BENEFITS) @Nullable List<@NotBlank @Size(max = Limits.TITLE_CHARS) String> benefits,
            @Nullable Boolean archived) {

        Plan of(Plan plan) {
            return new Plan(
                    plan.id(),
                    plan.performer(),
                    name == null ? plan.name() : name.strip(),
                    price == null ? plan.price() : price,
                    period == null ? plan.period() : period,
                    benefits == null ? plan.benefits() : benefits,
                    archived == null ? plan.archived() : archived);
        }
    }

    /** All of them; few, so there is one page. */
    record OwnPlans(List<Plan> items) {}

    private final Plans plans;

    PlanController(Plans plans) {
        this.plans = plans;
    }

    @GetMapping
    @MayCall(Who.PERFORMER)
    OwnPlans own(AccountId performer) {
        return new OwnPlans(plans.own(performer));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @MayCall(Who.PERFORMER)
    Plan offer(AccountId performer, @Valid @RequestBody NewPlan plan) {
        return plans.offer(performer, plan.terms());
    }

    @PatchMapping("/{id}")
    @MayCall(Who.PERFORMER)
    Plan change(AccountId performer, @PathVariable PlanId id, @Valid @RequestBody ChangedPlan change) {
        return plans.change(performer, id, change::of);
    }
}
