package dev.ovation.performer.web;

import dev.ovation.performer.Category;
import dev.ovation.performer.ManageCategories;
import dev.ovation.platform.http.Limits;
import dev.ovation.platform.http.MayCall;
import dev.ovation.platform.http.Texts;
import dev.ovation.platform.http.Who;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.identity.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The trades as staff keeps them; everybody reads them at {@code /categories}. */
@RestController
@RequestMapping("/api/v1/staff/categories")
class StaffCategoryController {

    /** @param slug small letters and digits, words joined by hyphens */
    record NewCategory(
            @NotNull @Size(max = 40) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") String slug,
            @NotBlank @Size(max = Limits.NAME_CHARS) @Pattern(regexp = Texts.NAME) String name) {}

    record Named(@NotBlank @Size(max = Limits.NAME_CHARS) @Pattern(regexp = Texts.NAME) String name) {}

    /** All of them. */
    record Order(@NotNull @Size(max = 1_000) List<@NotNull String> slugs) {}

    private final ManageCategories categories;

    StaffCategoryController(ManageCategories categories) {
        this.categories = categories;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @MayCall(value = Who.STAFF, needs = Permission.MANAGE_CATEGORIES)
    Category add(AccountId staff, @RequestBody @Valid NewCategory wanted) {
        return categories.add(wanted.slug(), wanted.name().strip(), staff);
    }

    @PutMapping("/{slug}/name")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(value = Who.STAFF, needs = Permission.MANAGE_CATEGORIES)
    void rename(@PathVariable String slug, AccountId staff, @RequestBody @Valid Named wanted) {
        categories.rename(slug, wanted.name().strip(), staff);
    }

    @PutMapping("/order")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @MayCall(value = Who.STAFF, needs = Permission.MANAGE_CATEGORIES)
    void order(AccountId staff, @RequestBody @Valid Order wanted) {
        categories.order(wanted.slugs(), staff);
    }
}
