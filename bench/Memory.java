/** Resident memory of the application and its PostgreSQL together. */
final class Memory {

    /** What is at rest has done by then what a start leaves to do. */
    private static final int REST_SECONDS = 20;

    private final Site site;
    private final Report report;
    private final Pace pace;

    Memory(Site site, Report report, Pace pace) {
        this.site = site;
        this.report = report;
        this.pace = pace;
    }

    void atRest() throws Exception {
        Thread.sleep(REST_SECONDS * 100L * pace.warm());
        report.in(Section.MEMORY).figure("application and PostgreSQL at rest", site.memory(), "MB", 350);
    }

    /** After lists and feeds by many connections, and after whatever else was measured in this run. */
    void afterLoad() throws Exception {
        Wrk.run(64, pace.warm(), site.address + "/api/v1/performers/p7/posts?limit=20").demandNoneWrong();
        Wrk.run(64, pace.warm(), site.address + "/api/v1/feed?limit=20", Seeds.signedIn(100)).demandNoneWrong();
        report.in(Section.MEMORY).figure("application and PostgreSQL after load", site.memory(), "MB", 600);
    }
}
