package dev.ovation.payout;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.ovation.ledger.DaySum;
import dev.ovation.ledger.LedgerAccount;
import dev.ovation.ledger.LedgerDays;
import dev.ovation.performer.Performers;
import dev.ovation.platform.http.Amounts;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What performers earned day by day, as a chart wants it. */
@Component
public class EarningDays {

    private final LedgerDays ledger;
    private final Performers performers;
    private final Amounts amounts;
    private final InstantSource clock;

    EarningDays(LedgerDays ledger, Performers performers, Amounts amounts, InstantSource clock) {
        this.ledger = ledger;
        this.performers = performers;
        this.amounts = amounts;
        this.clock = clock;
    }

    /** The last days until today, oldest first; those on which nothing moved are absent. */
    public List<EarnedDay> last(int days, ZoneId zone, AccountId account) {
        var performer = performers.ofAccount(account).orElseThrow(RequestRefused.NotAllowed::new);
        var first = LocalDate.ofInstant(clock.instant(), zone).minusDays(days - 1L);
        var currency = amounts.currency();
        var sums = ledger.since(first, zone, LedgerAccount.earnings(performer.asOwner()), currency);
        return sums.stream()
                .collect(groupingBy(DaySum::day, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(day -> EarnedDay.of(day.getKey(), day.getValue(), currency))
                .toList();
    }
}
