package fairwell.papers.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate and time-stamp authority for trying things out. <b>Nothing it certifies is legally
 * reliable</b>: nobody checked who the signer is, and this program holds every key (电子签名法 13). Its
 * certificates say so in their names.
 */
public final class LocalAuthority {

  /** Stands in every name it certifies. */
  public static final String WARNING = "TEST ONLY, not legally reliable";

  private static final Duration LIFE = Duration.ofDays(3650);
  private static final Duration SKEW = Duration.ofMinutes(1);
  private static final int SERIAL_BITS = 127;

  private final AuthorityKeys keys;
  private final SecureRandom random;
  private final InstantSource clock;

  private LocalAuthority(AuthorityKeys keys, SecureRandom random, InstantSource clock) {
    this.keys = keys;
    this.random = random;
    this.clock = clock;
  }

  /**
   * Reads the authority from its file, or makes one where there is no file; keys that are there are
   * never replaced.
   *
   * @throws IllegalStateException when the file does not hold an authority
   */
  public static LocalAuthority readOrCreate(Path file, SecureRandom random, InstantSource clock) {
    try {
      if (!Files.exists(file)) {
        create(random, clock.instant()).write(file);
      }
      return new LocalAuthority(AuthorityKeys.read(file), random, clock);
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  /** The certificate that everything it certifies goes back to. */
  public X509Certificate certificate() {
    return keys.root().certificate();
  }

  /** Its time stamps, which go back to the same certificate. */
  public TimeStamps timeStamps() {
    return new LocalTimeStamps(keys.stamps(), random, clock);
  }

  /** A fresh key for one signer, certified for that long from now; it is kept nowhere. */
  public SigningKey issue(String signer, Duration life) {
    KeyPair pair = pair(random);
    Instant now = clock.instant();
    X509v3CertificateBuilder builder =
        builder(certificate(), pair, name(signer), now.minus(SKEW), now.plus(life), random);
    try {
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
      builder.addExtension(
          Extension.keyUsage,
          true,
          new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
      return new SigningKey(pair.getPrivate(), certify(builder, keys.root()));
    } catch (CertIOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static AuthorityKeys create(SecureRandom random, Instant now) {
    try {
      KeyPair own = pair(random);
      X500Name name = name("Fairwell local authority");
      X509v3CertificateBuilder root =
          new JcaX509v3CertificateBuilder(
              name,
              serial(random),
              Date.from(now.minus(SKEW)),
              Date.from(now.plus(LIFE)),
              name,
              own.getPublic());
      root.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
      root.addExtension(
          Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
      SigningKey self = new SigningKey(own.getPrivate(), certify(root, own));
      KeyPair pair = pair(random);
      X509v3CertificateBuilder stamps =
          builder(
              self.certificate(),
              pair,
              name("Fairwell local time stamps"),
              now.minus(SKEW),
              now.plus(LIFE),
              random);
      stamps.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
      stamps.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
      stamps.addExtension(
          Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
      return new AuthorityKeys(self, new SigningKey(pair.getPrivate(), certify(stamps, self)));
    } catch (CertIOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static X509v3CertificateBuilder builder(
      X509Certificate issuer,
      KeyPair pair,
      X500Name name,
      Instant from,
      Instant until,
      SecureRandom random) {
    return new JcaX509v3CertificateBuilder(
        issuer.getSubjectX500Principal(),
        serial(random),
        Date.from(from),
        Date.from(until),
        new X500Principal(encoded(name)),
        pair.getPublic());
  }

  private static X509Certificate certify(X509v3CertificateBuilder builder, SigningKey issuer) {
    return certify(builder, new KeyPair(issuer.certificate().getPublicKey(), issuer.key()));
  }

  private static X509Certificate certify(X509v3CertificateBuilder builder, KeyPair issuer) {
    try {
      return new JcaX509CertificateConverter()
          .getCertificate(
              builder.build(
                  new JcaContentSignerBuilder("SHA256withECDSA").build(issuer.getPrivate())));
    } catch (OperatorCreationException | GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has ECDSA", impossible);
    }
  }

  private static X500Name name(String commonName) {
    return new X500NameBuilder(BCStyle.INSTANCE)
        .addRDN(BCStyle.O, WARNING)
        .addRDN(BCStyle.CN, commonName)
        .build();
  }

  private static byte[] encoded(X500Name name) {
    try {
      return name.getEncoded();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static BigInteger serial(SecureRandom random) {
    return new BigInteger(SERIAL_BITS, random).add(BigInteger.ONE);
  }

  private static KeyPair pair(SecureRandom random) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"), random);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has P-256", impossible);
    }
  }
}
