package fairwell.command.signing;

import fairwell.command.paper.KeptPapers;
import fairwell.command.paper.LocalSigner;
import fairwell.command.paper.PaperSettings;
import fairwell.command.paper.TrustedSigner;
import fairwell.command.signing.SigningSettings.By;
import fairwell.kernel.personal.Sealer;
import fairwell.log.EventLogProperties;
import fairwell.log.personal.SealedFiles;
import fairwell.papers.check.Trust;
import fairwell.papers.signing.LocalAuthority;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together who makes, keeps and checks the papers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PaperSettings.class, SigningSettings.class})
class PapersWiring {

  /** The keys of the local authority, in the data folder; made at the first start that asks. */
  private static final String AUTHORITY = "test-authority.key";

  @Bean
  KeptPapers papers(
      SealedFiles files,
      Sealer sealer,
      PaperSettings settings,
      SigningSettings signing,
      EventLogProperties properties,
      Clock clock) {
    String provider = signing.provider().name().toLowerCase(Locale.ROOT);
    return switch (signing.provider()) {
      case NONE -> new KeptPapers(files, sealer, settings, null, provider, List.of());
      case LOCAL -> {
        LocalSigner local =
            new LocalSigner(
                LocalAuthority.readOrCreate(
                    properties.data().resolve(AUTHORITY), new SecureRandom(), clock),
                clock);
        yield new KeptPapers(
            files, sealer, settings, local, LocalSigner.NAME, List.of(local.trusted()));
      }
      case ESIGN, FASC -> {
        signing.requireUsable();
        yield new KeptPapers(
            files, sealer, settings, null, provider, List.of(outside(signing, provider)));
      }
    };
  }

  private static TrustedSigner outside(SigningSettings signing, String provider) {
    boolean sealed = signing.provider() == By.ESIGN && signing.esign().autoSign();
    return new TrustedSigner(
        provider,
        trust(signing.trust()),
        signing.evidence().aboutLeaver(),
        signing.evidence().aboutEmployer(sealed));
  }

  private static Trust trust(String file) {
    if (file.isEmpty()) {
      throw new IllegalArgumentException(
          "fairwell.signing.trust: expected a PEM file with the authorities of the provider");
    }
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      Set<X509Certificate> authorities =
          CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
              .map(X509Certificate.class::cast)
              .collect(Collectors.toUnmodifiableSet());
      if (authorities.isEmpty()) {
        throw new IllegalArgumentException("fairwell.signing.trust: no certificate in " + file);
      }
      return new Trust(authorities, authorities);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (CertificateException damaged) {
      throw new IllegalArgumentException("fairwell.signing.trust: " + file, damaged);
    }
  }
}
