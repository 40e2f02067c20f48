// Vectors of 16 lanes, and the one product that all the time goes into.
//
// Vectors are the compiler's own, so that one text serves every processor; a machine with shorter registers takes more
// of them. Sums of floats are taken in one fixed order, multiplications and additions are not contracted, and all
// other sums are of integers: the numbers are the same on every processor, and for a row alone or among others.
#pragma once
#include <stdint.h>
#include <string.h>
#if defined(__x86_64__)
#include <immintrin.h>
#elif defined(__ARM_FEATURE_DOTPROD)
#include <arm_neon.h>
#endif

#define INLINE static inline __attribute__((always_inline))
#define EXPORT __attribute__((visibility("default")))
#define LANES 16
#define BLOCK 64  // outputs, or keys, that one pass of the product makes

typedef float Floats __attribute__((vector_size(64), aligned(4), may_alias));
typedef int32_t Ints __attribute__((vector_size(64), aligned(4), may_alias));
typedef int8_t Bytes __attribute__((vector_size(16), aligned(1), may_alias));
typedef int16_t Shorts __attribute__((vector_size(32), aligned(2), may_alias));

#define FLOATS(p) (*(Floats *)(p))
#define CONST_FLOATS(p) (*(const Floats *)(p))

INLINE Floats all(float x) { return x - (Floats){0}; }

INLINE float sum_of(Floats v) {
  for (int half = LANES / 2; half; half /= 2)
    for (int i = 0; i < half; i++) v[i] += v[i + half];
  return v[0];
}

INLINE Floats larger(Floats a, Floats b) {
  Ints is_larger = a > b;
  return (Floats)(((Ints)a & is_larger) | ((Ints)b & ~is_larger));
}

INLINE float largest_of(Floats v) {
  for (int half = LANES / 2; half; half /= 2)
    for (int i = 0; i < half; i++) v[i] = v[i] > v[i + half] ? v[i] : v[i + half];
  return v[0];
}

INLINE Floats magnitude(Floats v) { return (Floats)((Ints)v & 0x7fffffff); }

// To the nearest whole number, halves to even; |v| < 2^22.
INLINE Floats rounded(Floats v) {
  const float magic = 12582912.f;
  return (v + magic) - magic;
}

// e^v to 2 units in the last place for v <= 0; 0 below -87 (Cephes' polynomial).
INLINE Floats exponential(Floats v) {
  Ints underflows = v < -87.f;
  v = larger(v, all(-87.f));
  Floats power = rounded(v * 1.44269504f);
  Floats rest = v - power * 0.693359375f;
  rest = rest - power * -2.12194440e-4f;
  Floats p = rest * 1.9875691500e-4f + 1.3981999507e-3f;
  p = p * rest + 8.3334519073e-3f;
  p = p * rest + 4.1665795894e-2f;
  p = p * rest + 1.6666665459e-1f;
  p = p * rest + 5.0000001201e-1f;
  p = p * rest * rest + rest + 1.f;
  Ints scale = (__builtin_convertvector(power, Ints) + 127) << 23;
  return (Floats)((Ints)(p * (Floats)scale) & ~underflows);
}

// Sums of four products, 64 outputs of `tokens` rows at a time:
//   out[t][o] = sum over k of (matrix[o][k] - 128) * rows[t][k]
// matrix: unsigned bytes in the order [k / 4][64][4]; rows: signed bytes; quads: a quarter of k's end.
#if defined(__AVX512VNNI__)

INLINE void products(const uint8_t *matrix, int quads, const int8_t *rows, size_t stride, int tokens, int32_t *out) {
  __m512i sums[4][4];
  int32_t excess[4] = {0};
#pragma clang loop unroll(full)
  for (int t = 0; t < tokens; t++)
#pragma clang loop unroll(full)
    for (int o = 0; o < 4; o++) sums[t][o] = _mm512_setzero_si512();
  for (int k = 0; k < quads; k++) {
    __m512i of[4];
#pragma clang loop unroll(full)
    for (int o = 0; o < 4; o++) of[o] = _mm512_loadu_si512(matrix + 256 * (size_t)k + 64 * o);
#pragma clang loop unroll(full)
    for (int t = 0; t < tokens; t++) {
      int32_t four;
      memcpy(&four, rows + t * stride + 4 * k, 4);
      __m512i row = _mm512_set1_epi32(four);
#pragma clang loop unroll(full)
      for (int o = 0; o < 4; o++) sums[t][o] = _mm512_dpbusd_epi32(sums[t][o], of[o], row);
    }
  }
#pragma clang loop unroll(full)
  for (int t = 0; t < tokens; t++) {
    for (int k = 0; k < 4 * quads; k++) excess[t] += rows[t * stride + k];
#pragma clang loop unroll(full)
    for (int o = 0; o < 4; o++)
      _mm512_storeu_si512(out + BLOCK * t + 16 * o, _mm512_sub_epi32(sums[t][o], _mm512_set1_epi32(128 * excess[t])));
  }
}

#elif defined(__AVX2__)

INLINE void products(const uint8_t *matrix, int quads, const int8_t *rows, size_t stride, int tokens, int32_t *out) {
  const __m256i middle = _mm256_set1_epi16(128);
  for (int part = 0; part < 4; part++) {  // 16 outputs at a time: as many sums as there are registers for
    __m256i sums[4][4];
#pragma clang loop unroll(full)
    for (int t = 0; t < tokens; t++)
#pragma clang loop unroll(full)
      for (int o = 0; o < 4; o++) sums[t][o] = _mm256_setzero_si256();
    for (int k = 0; k < quads; k++) {
      const uint8_t *bytes = matrix + 256 * (size_t)k + 64 * part;
      __m256i of[4];
#pragma clang loop unroll(full)
      for (int o = 0; o < 4; o++)
        of[o] = _mm256_sub_epi16(_mm256_cvtepu8_epi16(_mm_loadu_si128((const __m128i *)(bytes + 16 * o))), middle);
#pragma clang loop unroll(full)
      for (int t = 0; t < tokens; t++) {
        int32_t four;
        memcpy(&four, rows + t * stride + 4 * k, 4);
        __m256i row = _mm256_broadcastq_epi64(_mm_cvtepi8_epi16(_mm_cvtsi32_si128(four)));
#pragma clang loop unroll(full)
        for (int o = 0; o < 4; o++) sums[t][o] = _mm256_add_epi32(sums[t][o], _mm256_madd_epi16(of[o], row));
      }
    }
#pragma clang loop unroll(full)
    for (int t = 0; t < tokens; t++)
#pragma clang loop unroll(full)
      for (int pair = 0; pair < 2; pair++) {  // each output's sum lies in two neighbouring lanes
        __m256i both = _mm256_hadd_epi32(sums[t][2 * pair], sums[t][2 * pair + 1]);
        both = _mm256_permute4x64_epi64(both, 0xd8);
        _mm256_storeu_si256((__m256i *)(out + BLOCK * t + 16 * part + 8 * pair), both);
      }
  }
}

#elif defined(__ARM_FEATURE_DOTPROD)

INLINE void products(const uint8_t *matrix, int quads, const int8_t *rows, size_t stride, int tokens, int32_t *out) {
  const uint8x16_t middle = vdupq_n_u8(128);
  for (int part = 0; part < 4; part++) {  // 16 outputs at a time, as above
    int32x4_t sums[4][4];
#pragma clang loop unroll(full)
    for (int t = 0; t < tokens; t++)
#pragma clang loop unroll(full)
      for (int o = 0; o < 4; o++) sums[t][o] = vdupq_n_s32(0);
    for (int k = 0; k < quads; k++) {
      int8x16_t of[4];
#pragma clang loop unroll(full)
      for (int o = 0; o < 4; o++)
        of[o] = vreinterpretq_s8_u8(veorq_u8(vld1q_u8(matrix + 256 * (size_t)k + 64 * part + 16 * o), middle));
#pragma clang loop unroll(full)
      for (int t = 0; t < tokens; t++) {
        int32_t four;
        memcpy(&four, rows + t * stride + 4 * k, 4);
        int8x16_t row = vreinterpretq_s8_s32(vdupq_n_s32(four));
#pragma clang loop unroll(full)
        for (int o = 0; o < 4; o++) sums[t][o] = vdotq_s32(sums[t][o], of[o], row);
      }
    }
#pragma clang loop unroll(full)
    for (int t = 0; t < tokens; t++)
#pragma clang loop unroll(full)
      for (int o = 0; o < 4; o++) vst1q_s32(out + BLOCK * t + 16 * part + 4 * o, sums[t][o]);
  }
}

#else

INLINE void products(const uint8_t *matrix, int quads, const int8_t *rows, size_t stride, int tokens, int32_t *out) {
  memset(out, 0, sizeof(int32_t) * BLOCK * tokens);
  for (int k = 0; k < quads; k++)
    for (int t = 0; t < tokens; t++) {
      const int8_t *row = rows + t * stride + 4 * k;
      for (int o = 0; o < BLOCK; o++) {
        const uint8_t *four = matrix + 256 * (size_t)k + 4 * o;
        out[BLOCK * t + o] += ((int)four[0] - 128) * row[0] + ((int)four[1] - 128) * row[1] +
                              ((int)four[2] - 128) * row[2] + ((int)four[3] - 128) * row[3];
      }
    }
}

#endif

// Weighted sums of 16 dimensions of the values: out[d] = sum over pairs of tokens, values in the order [pair][size][2].
INLINE void weigh(const int8_t *values, int size, int pairs, const int16_t *weights, int groups, int32_t *out) {
#if defined(__AVX512VNNI__) && defined(__AVX512BW__)
  __m512i sums[5];
#pragma clang loop unroll(full)
  for (int g = 0; g < groups; g++) sums[g] = _mm512_setzero_si512();
  for (int p = 0; p < pairs; p++) {
    int32_t two;
    memcpy(&two, weights + 2 * p, 4);
    __m512i weight = _mm512_set1_epi32(two);
#pragma clang loop unroll(full)
    for (int g = 0; g < groups; g++) {
      __m256i bytes = _mm256_loadu_si256((const __m256i *)(values + 2 * (size_t)size * p + 32 * g));
      sums[g] = _mm512_dpwssd_epi32(sums[g], _mm512_cvtepi8_epi16(bytes), weight);
    }
  }
#pragma clang loop unroll(full)
  for (int g = 0; g < groups; g++) _mm512_storeu_si512(out + 16 * g, sums[g]);
#elif defined(__AVX2__)
  __m256i sums[10];
#pragma clang loop unroll(full)
  for (int g = 0; g < 2 * groups; g++) sums[g] = _mm256_setzero_si256();
  for (int p = 0; p < pairs; p++) {
    int32_t two;
    memcpy(&two, weights + 2 * p, 4);
    __m256i weight = _mm256_set1_epi32(two);
#pragma clang loop unroll(full)
    for (int g = 0; g < 2 * groups; g++) {
      __m128i bytes = _mm_loadu_si128((const __m128i *)(values + 2 * (size_t)size * p + 16 * g));
      sums[g] = _mm256_add_epi32(sums[g], _mm256_madd_epi16(_mm256_cvtepi8_epi16(bytes), weight));
    }
  }
#pragma clang loop unroll(full)
  for (int g = 0; g < 2 * groups; g++) _mm256_storeu_si256((__m256i *)(out + 8 * g), sums[g]);
#elif defined(__ARM_FEATURE_DOTPROD)
  int32x4_t sums[20];
#pragma clang loop unroll(full)
  for (int g = 0; g < 4 * groups; g++) sums[g] = vdupq_n_s32(0);
  for (int p = 0; p < pairs; p++) {
    int32_t two;
    memcpy(&two, weights + 2 * p, 4);
    int16x8_t weight = vreinterpretq_s16_s32(vdupq_n_s32(two));
#pragma clang loop unroll(full)
    for (int g = 0; g < 4 * groups; g++) {
      int16x8_t four = vmovl_s8(vld1_s8(values + 2 * (size_t)size * p + 8 * g));
      int32x4_t low = vmull_s16(vget_low_s16(four), vget_low_s16(weight)), high = vmull_high_s16(four, weight);
      sums[g] = vaddq_s32(sums[g], vpaddq_s32(low, high));
    }
  }
#pragma clang loop unroll(full)
  for (int g = 0; g < 4 * groups; g++) vst1q_s32(out + 4 * g, sums[g]);
#else
  memset(out, 0, sizeof(int32_t) * 16 * groups);
  for (int p = 0; p < pairs; p++)
    for (int d = 0; d < 16 * groups; d++) {
      const int8_t *two = values + 2 * (size_t)size * p + 2 * d;
      out[d] += two[0] * weights[2 * p] + two[1] * weights[2 * p + 1];
    }
#endif
}
