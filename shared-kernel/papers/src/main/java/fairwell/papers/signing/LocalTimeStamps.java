package fairwell.papers.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Time stamps out of this process, by its own clock: nobody else vouches for the time. */
final class LocalTimeStamps implements TimeStamps {

  /** The policy its tokens name: an arc for examples, for there is no policy. */
  private static final ASN1ObjectIdentifier POLICY =
      new ASN1ObjectIdentifier("2.16.840.1.101.2.1.48.1");

  private static final int NONCE_BITS = 64;

  private final SigningKey key;
  private final SecureRandom random;
  private final InstantSource clock;

  LocalTimeStamps(SigningKey key, SecureRandom random, InstantSource clock) {
    this.key = key;
    this.random = random;
    this.clock = clock;
  }

  @Override
  public byte[] stamp(byte[] sha256) throws IOException {
    try {
      TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
      asking.setCertReq(true);
      TimeStampRequest request =
          asking.generate(
              NISTObjectIdentifiers.id_sha256, sha256, new BigInteger(NONCE_BITS, random));
      DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
      TimeStampTokenGenerator tokens =
          new TimeStampTokenGenerator(
              new JcaSimpleSignerInfoGeneratorBuilder()
                  .build(key.algorithm(), key.key(), key.certificate()),
              digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
              POLICY);
      tokens.addCertificates(new JcaCertStore(List.of(key.certificate())));
      BigInteger serial = new BigInteger(NONCE_BITS, random).add(BigInteger.ONE);
      return tokens
          .generate(request, serial, Date.from(clock.instant()))
          .toCMSSignedData()
          .getEncoded(ASN1Encoding.DER);
    } catch (TSPException | OperatorCreationException | GeneralSecurityException unable) {
      throw new IOException("the local authority cannot stamp", unable);
    }
  }
}
