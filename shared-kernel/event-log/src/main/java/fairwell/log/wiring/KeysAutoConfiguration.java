package fairwell.log.wiring;

import fairwell.kernel.personal.JdbcSubjectKeys;
import fairwell.kernel.personal.MasterKey;
import fairwell.kernel.personal.MasterKeyRotation;
import fairwell.kernel.personal.Sealer;
import fairwell.kernel.personal.SubjectKeys;
import fairwell.log.EventLogProperties;
import fairwell.log.personal.SealedFiles;
import fairwell.log.store.KeyDatabase;
import fairwell.log.store.SealedBefore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The keys of the persons, and what seals and opens with them. */
@AutoConfiguration
@EnableConfigurationProperties(EventLogProperties.class)
public class KeysAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  MasterKey masterKey(EventLogProperties properties) {
    var file = properties.masterKeyFile();
    if (Files.exists(MasterKeyRotation.successorOf(file))) {
      throw KeyMissing.halfRotated(file);
    }
    if (Files.exists(file)) {
      return MasterKey.read(file);
    }
    // A new key beside old events would leave every person in them unreadable.
    SealedBefore.anything(properties)
        .ifPresent(store -> {
          throw KeyMissing.lost(file, store);
        });
    if (!properties.keys().createMasterKey()) {
      throw KeyMissing.never(file);
    }
    return MasterKey.readOrCreate(file, new SecureRandom());
  }

  @Bean
  @ConditionalOnMissingBean(SubjectKeys.class)
  KeyDatabase keyDatabase(EventLogProperties properties) {
    return KeyDatabase.open(properties);
  }

  @Bean
  @ConditionalOnMissingBean
  SubjectKeys subjectKeys(KeyDatabase database, MasterKey master) {
    return new JdbcSubjectKeys(
        database.dataSource(), master, new SecureRandom(), InstantSource.system(), database::sweep);
  }

  @Bean
  @ConditionalOnMissingBean
  Sealer sealer(SubjectKeys keys) {
    return new Sealer(keys, new SecureRandom());
  }

  /** Both sides of a split deployment have to see the same folder. */
  @Bean
  @ConditionalOnMissingBean
  SealedFiles sealedFiles(
      EventLogProperties properties,
      Sealer sealer,
      @Value("${fairwell.papers.folder:}") String folder) {
    return new SealedFiles(
        folder.isEmpty() ? properties.data().resolve("papers") : Path.of(folder), sealer);
  }
}
