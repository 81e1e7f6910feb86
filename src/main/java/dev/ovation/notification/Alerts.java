package dev.ovation.notification;

import dev.ovation.platform.http.Cursor;
import dev.ovation.platform.http.Page;
import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.identity.Owner;
import java.util.List;
import org.springframework.stereotype.Component;

/** The door to what operators were alerted of. */
@Component
public class Alerts {

    private final AlertTable table;

    Alerts(AlertTable table) {
        this.table = table;
    }

    /** Newest first. */
    public Page<RaisedAlert> all(PageRequest asked) {
        return Page.of(table.page(asked), asked, last -> Cursor.of(last.raisedAt(), last.id()));
    }

    /** All about one thing, newest first. */
    public List<RaisedAlert> about(Owner what) {
        return table.about(what);
    }
}
