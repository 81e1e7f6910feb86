// Types for SQL: migrates a throw-away PostgreSQL with the modules' own migrations, then lets jOOQ read it.
// The empty schema public is read too: with two or more, jOOQ gives each schema its own package.
// Leaves at once when neither the migrations nor this script changed since the last run.
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres
import org.flywaydb.core.Flyway
import org.jooq.codegen.GenerationTool
import org.jooq.meta.jaxb.*

def migrations = new File(project.basedir, 'src/main/resources/db/migration')
def output = new File(project.build.directory, 'generated-sources/jooq')
def stamp = new File(project.build.directory, 'jooq.stamp')
def schemas = migrations.listFiles().findAll { it.directory }*.name.sort()

def digest = java.security.MessageDigest.getInstance('SHA-256')
digest.update(new File(project.basedir, 'build/jooq.groovy').bytes)
schemas.each { schema -> new File(migrations, schema).listFiles().sort().each {
    digest.update(it.name.bytes); digest.update(it.bytes) } }
def wanted = digest.digest().encodeHex().toString()
if (stamp.exists() && stamp.text == wanted && output.exists()) return

log.info("Generating SQL types for ${schemas.join(', ')}")
output.deleteDir()
def postgres = EmbeddedPostgres.builder().setServerConfig('max_connections', '20').start()
try {
    schemas.each { schema ->
        Flyway.configure().dataSource(postgres.postgresDatabase).schemas(schema).defaultSchema(schema)
            .locations("filesystem:${migrations}/${schema}").load().migrate()
    }
    GenerationTool.generate(new Configuration()
        .withLogging(Logging.WARN)
        .withJdbc(new Jdbc().withUrl(postgres.getJdbcUrl('postgres', 'postgres')).withUser('postgres'))
        .withGenerator(new Generator()
            .withDatabase(new Database().withName('org.jooq.meta.postgres.PostgresDatabase')
                .withSchemata((schemas + 'public').collect { new SchemaMappingType().withInputSchema(it) })
                .withExcludes('flyway_.*')
                .withForcedTypes(new ForcedType().withName('INSTANT').withIncludeTypes('(?i:timestamptz|timestamp with time zone)')))
            .withGenerate(new Generate().withDeprecated(false).withRecords(true).withPojos(false)
                .withGeneratedAnnotation(false).withIndexes(false))
            .withTarget(new Target().withPackageName('dev.ovationdb').withDirectory(output.path))))
} finally {
    postgres.close()
}
stamp.parentFile.mkdirs()
stamp.text = wanted
