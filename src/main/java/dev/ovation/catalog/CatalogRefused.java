package dev.ovation.catalog;

import dev.ovation.platform.http.Refusal;

/** What the catalog refuses. */
public abstract sealed class CatalogRefused extends Refusal {

    private CatalogRefused(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    /** One reacts to what one can see. */
    static final class PostLocked extends CatalogRefused {
        PostLocked() {
            super(Kind.FORBIDDEN, "post_locked", "Unlock this post or subscribe first.");
        }
    }

    /** Its time has come already. */
    static final class AlreadyPublished extends CatalogRefused {
        AlreadyPublished() {
            super(Kind.CONFLICT, "post_published", "This post is published; its time cannot be moved any more.");
        }
    }

    /** Only a published post with a price can be bought. */
    public static final class NotForSale extends CatalogRefused {
        NotForSale() {
            super(Kind.CONFLICT, "not_for_sale", "This post cannot be bought on its own.");
        }
    }
}
