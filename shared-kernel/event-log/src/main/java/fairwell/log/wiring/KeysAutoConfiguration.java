package fairwell.log.wiring;

import fairwell.kernel.personal.DerivedKeys;
import fairwell.kernel.personal.JdbcSubjectKeys;
import fairwell.kernel.personal.KeyWrapping;
import fairwell.kernel.personal.KeysUnavailable;
import fairwell.kernel.personal.MasterKey;
import fairwell.kernel.personal.MasterKeyRotation;
import fairwell.kernel.personal.RootKey;
import fairwell.kernel.personal.Sealer;
import fairwell.kernel.personal.SubjectKeys;
import fairwell.kernel.personal.WrappedByAnother;
import fairwell.kernel.personal.vault.VaultToken;
import fairwell.kernel.personal.vault.VaultTransit;
import fairwell.log.EventLogProperties;
import fairwell.log.VaultProperties;
import fairwell.log.personal.SealedFiles;
import fairwell.log.store.KeyDatabase;
import fairwell.log.store.SealedBefore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The keys of the persons, who wraps them, and what seals and opens with them. Another keeper than
 * a file or Vault is a bean of {@link KeyWrapping}.
 */
@AutoConfiguration
@EnableConfigurationProperties({EventLogProperties.class, VaultProperties.class})
public class KeysAutoConfiguration {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Asked at once: without it nobody could be read, and it shall be said at the start. */
  @Bean
  @ConditionalOnProperty("fairwell.keys.vault.address")
  @ConditionalOnMissingBean(KeyWrapping.class)
  VaultTransit vaultTransit(VaultProperties vault, Environment environment) {
    VaultToken token =
        VaultToken.of(vault.tokenFile(), environment.getProperty(VaultToken.VARIABLE))
            .orElseThrow(KeyMissing::noToken);
    VaultTransit transit =
        new VaultTransit(
            vault.transitKey(), token, json -> JSON.readValue(json, new TypeReference<>() {}));
    try {
      transit.newest();
    } catch (KeysUnavailable away) {
      throw KeyMissing.unavailable(away);
    }
    return transit;
  }

  @Bean
  @ConditionalOnMissingBean(KeyWrapping.class)
  MasterKey masterKey(EventLogProperties properties, VaultProperties vault) {
    if (vault.isHalfNamed()) {
      throw KeyMissing.halfNamed();
    }
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
  SubjectKeys subjectKeys(KeyDatabase database, KeyWrapping keeper, EventLogProperties properties) {
    SubjectKeys keys;
    try {
      keys =
          new JdbcSubjectKeys(
              database.dataSource(),
              keeper,
              new SecureRandom(),
              InstantSource.system(),
              database::sweep);
      // There where a service wraps, or did. Who cannot unwrap it can unwrap nothing else.
      keys.find(RootKey.SUBJECT).ifPresent(RootKey::of);
    } catch (WrappedByAnother another) {
      throw KeyMissing.wrappedByAnother(properties.keysUrl(), another);
    } catch (KeysUnavailable away) {
      throw away.getCause() instanceof SQLException silent
          ? KeyMissing.noStore(properties.keysUrl(), silent)
          : KeyMissing.unavailable(away);
    }
    return keys;
  }

  /** A master key in a file derives by itself. */
  @Bean
  @ConditionalOnMissingBean(DerivedKeys.class)
  DerivedKeys derivedKeys(SubjectKeys keys, EventLogProperties properties) {
    return RootKey.of(
        keys.find(RootKey.SUBJECT)
            .orElseGet(() -> {
              SealedBefore.anything(properties)
                  .ifPresent(store -> {
                    throw KeyMissing.notMoved(properties.keysUrl(), store);
                  });
              if (!properties.keys().createMasterKey()) {
                throw KeyMissing.noRoot();
              }
              return keys.findOrCreate(RootKey.SUBJECT);
            }));
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
