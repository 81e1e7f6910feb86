package dev.ovation.ledger;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.springframework.stereotype.Component;

/** The door to what accounts got day by day. */
@Component
public class LedgerDays {

    private final LedgerDaysTable table;

    LedgerDays(LedgerDaysTable table) {
        this.table = table;
    }

    /** Since a day, in the days of a zone; days on which nothing moved are absent. */
    public List<DaySum> since(LocalDate first, ZoneId zone, LedgerAccount account, Currency currency) {
        return table.sums(account.id(currency), currency, first, zone);
    }
}
