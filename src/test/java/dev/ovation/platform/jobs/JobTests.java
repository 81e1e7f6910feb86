package dev.ovation.platform.jobs;

import static dev.ovation.platform.jobs.Errands.ERRAND;
import static dev.ovation.platform.jobs.Errands.FILM;
import static dev.ovation.platform.jobs.Errands.SAGA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dev.ovation.platform.http.PageRequest;
import dev.ovation.platform.http.RequestRefused;
import dev.ovation.platform.identity.AccountId;
import dev.ovation.platform.jobs.Errands.Errand;
import dev.ovation.platform.jobs.Errands.Film;
import dev.ovation.platform.jobs.Errands.MakeFilm;
import dev.ovation.platform.jobs.Errands.RunErrand;
import dev.ovation.platform.jobs.Errands.Saga;
import dev.ovation.platform.jobs.Errands.WriteSaga;
import dev.ovation.platform.jobs.StaffJob.State;
import dev.ovation.platform.logging.RequestId;
import dev.ovation.platform.time.HouseClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Durable work on the real PostgreSQL: it exists exactly when what asked for it exists. */
@SpringBootTest
@Import(Errands.class)
class JobTests {

    @Autowired
    Jobs jobs;

    @Autowired
    DueWork due;

    @Autowired
    RunErrand errands;

    @Autowired
    MakeFilm films;

    @Autowired
    WriteSaga sagas;

    @Autowired
    JobLanes lanes;

    @Autowired
    StaffJobs staff;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    HouseClock clock;

    @Autowired
    JdbcClient sql;

    private final String name = UUID.randomUUID().toString();

    @Test
    void runsAfterTheCallersCommit() {
        transaction.executeWithoutResult(_ -> jobs.now(ERRAND, name, new Errand(name, 0)));
        due.finish();
        assertThat(runsOfThis()).isEqualTo(1);
    }

    @Test
    @DisplayName("viggio 34: heavy work that lasts delays no light work")
    void lightWorkDoesNotWaitForHeavyWorkAndThatIsDoneOneByOne() throws Exception {
        transaction.executeWithoutResult(_ -> {
            for (int i = 0; i < 10; i++) {
                jobs.now(FILM, name + i, new Film(name + i));
            }
        });
        assertThat(films.begun.await(1, TimeUnit.MINUTES)).isTrue();
        try {
            runsAfterTheCallersCommit();
        } finally {
            films.mayEnd.countDown();
        }
        assertThat(films.ended.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(films.mostAtOnce).hasValue(1);
    }

    @Test
    void carriesItsRequestThroughEveryTryUntilItIsGivenUp() {
        try (var _ = RequestId.carry("request-1")) {
            transaction.executeWithoutResult(_ -> jobs.now(ERRAND, name, new Errand(name, 5)));
        }
        due.finish();
        due.advance(Duration.ofHours(2));
        assertThat(requestsOfThis()).hasSize(4).containsOnly(name + " request-1");
    }

    /** A row that an older build wrote, or that waits since before there were ids. */
    @Test
    void whatWasStoredInTheOldFormIsDoneUnderAnIdOfItsOwn() {
        sql.sql("insert into platform.light_jobs (task_name, task_instance, task_data, execution_time, picked, version)"
                        + " values ('errand', ?, ?, ?, false, 1)")
                .params(
                        name,
                        "{\"name\":\"%s\",\"failures\":0}".formatted(name).getBytes(UTF_8),
                        Timestamp.from(clock.instant()))
                .update();
        due.finish();
        assertThat(requestsOfThis()).singleElement().asString().matches(name + " [A-Za-z0-9_-]{22}");
    }

    private List<String> requestsOfThis() {
        return errands.requests.stream().filter(each -> each.startsWith(name)).toList();
    }

    @Test
    void doesNotExistWhenTheCallerRollsBack() {
        transaction.executeWithoutResult(status -> {
            jobs.now(ERRAND, name, new Errand(name, 0));
            status.setRollbackOnly();
        });
        due.finish();
        assertThat(runsOfThis()).isZero();
    }

    @Test
    void askingTwiceMakesOne() {
        var later = clock.instant().plus(Duration.ofHours(1));
        jobs.at(ERRAND, name, new Errand(name, 0), later);
        jobs.at(ERRAND, name, new Errand(name, 0), later);
        due.advance(Duration.ofHours(2));
        assertThat(runsOfThis()).isEqualTo(1);
    }

    @Test
    void runsAtItsOwnTimeWhenTheClockJumpsFar() {
        var later = clock.instant().plus(Duration.ofDays(3));
        jobs.at(ERRAND, name, new Errand(name, 0), later);
        due.advance(Duration.ofDays(31));
        assertThat(errands.times.getLast()).isBetween(later, later.plus(Duration.ofHours(1)));
    }

    @Test
    void isTriedAgainAfterAPause() {
        jobs.now(ERRAND, name, new Errand(name, 2));
        due.advance(Duration.ofMinutes(4));
        assertThat(runsOfThis()).isEqualTo(3);
        assertThat(errands.givenUp).doesNotContain(name);
    }

    @Test
    void isGivenUpAfterItsLastTry() {
        jobs.now(ERRAND, name, new Errand(name, 99));
        due.advance(Duration.ofMinutes(30));
        assertThat(runsOfThis()).isEqualTo(3);
        assertThat(errands.givenUp).containsOnlyOnce(name);
        var shown = staff.list(Lane.LIGHT, State.GIVEN_UP, PageRequest.first(100)).items().stream()
                .filter(job -> job.id().equals(name))
                .toList();
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst().tries()).isEqualTo(3);
        assertThat(shown.getFirst().failure()).contains("not this time");
        due.advance(Duration.ofDays(92));
        assertThat(staff.list(Lane.LIGHT, State.GIVEN_UP, PageRequest.first(100)).items())
                .noneMatch(job -> job.id().equals(name));
    }

    @Test
    @DisplayName("viggio 44: staff sees which jobs fail, and has one tried again at once")
    void staffHurriesAJobThatFailed() {
        var by = new AccountId(UUID.randomUUID());
        assertThatThrownBy(() -> staff.hurry(Lane.LIGHT, ERRAND.name(), name, by))
                .isInstanceOf(RequestRefused.NotFound.class);
        jobs.at(ERRAND, name, new Errand(name, 1), clock.instant().plus(Duration.ofHours(1)));
        assertThat(stateOfThis()).isEqualTo(State.WAITING);
        assertThatThrownBy(() -> staff.hurry(Lane.LIGHT, ERRAND.name(), name, by))
                .as("its time has not come")
                .isInstanceOf(JobRefused.NotFailing.class);
        due.advance(Duration.ofMinutes(60).plusSeconds(10));
        assertThat(stateOfThis()).isEqualTo(State.FAILING);
        staff.hurry(Lane.LIGHT, ERRAND.name(), name, by);
        due.finish();
        assertThat(runsOfThis()).isEqualTo(2);
        assertThat(errands.givenUp).doesNotContain(name);
    }

    @Test
    void whatIsHurriedAgainAndAgainIsGivenUpLikeEveryOther() {
        jobs.now(ERRAND, name, new Errand(name, 99));
        due.finish();
        for (int i = 1; i < ERRAND.attempts(); i++) {
            staff.hurry(Lane.LIGHT, ERRAND.name(), name, new AccountId(UUID.randomUUID()));
            due.finish();
        }
        assertThat(errands.givenUp).containsOnlyOnce(name);
    }

    private State stateOfThis() {
        return Stream.of(State.WAITING, State.FAILING)
                .filter(state -> staff.list(Lane.LIGHT, state, PageRequest.first(100)).items().stream()
                        .anyMatch(job -> job.id().equals(name)))
                .reduce((_, _) -> fail("in two lists"))
                .orElseThrow();
    }

    @Test
    void whatRestartsCutOffGoesOnAndIsNoFailure() throws Exception {
        jobs.now(SAGA, name, new Saga(name));
        for (int i = 0; i < SAGA.attempts(); i++) {
            assertThat(sagas.begun.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
            lanes.stop();
            lanes.start();
        }
        sagas.mayEnd.countDown();
        assertThat(sagas.ended.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(sagas.givenUp).isFalse();
    }

    @Test
    void aCancelledJobNeverRuns() {
        jobs.at(ERRAND, name, new Errand(name, 0), clock.instant().plus(Duration.ofHours(1)));
        jobs.cancel(ERRAND, name);
        due.advance(Duration.ofHours(2));
        assertThat(runsOfThis()).isZero();
    }

    private long runsOfThis() {
        return errands.runs.stream().filter(name::equals).count();
    }
}
