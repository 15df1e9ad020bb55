/** The part of the browser's SpeechRecognition we use; TypeScript does not know it. */
export interface Recognition extends EventTarget {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  start(): void;
  abort(): void;
}

export interface RecognitionResultEvent extends Event {
  readonly resultIndex: number;
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }>;
}

export interface RecognitionErrorEvent extends Event {
  readonly error: string;
}

/** A recogniser of the browser's, or undefined where it has none. */
export function newRecognition(): Recognition | undefined {
  const scope = globalThis as {
    SpeechRecognition?: new () => Recognition;
    webkitSpeechRecognition?: new () => Recognition;
  };
  const Found = scope.SpeechRecognition ?? scope.webkitSpeechRecognition;
  return Found && new Found();
}

/** Why nothing was heard, in plain words; undefined for what needs no words. */
export function faultInWords(error: string): string | undefined {
  switch (error) {
    case 'not-allowed':
    case 'service-not-allowed':
      return 'The browser does not let this page use the microphone. Typing works.';
    case 'audio-capture':
      return 'No microphone was found. Typing works.';
    case 'network':
      return "This browser's speech recognition needs a network and has none. Typing works.";
    case 'language-not-supported':
      return 'This browser cannot hear this language. Typing works.';
    default:
      return undefined;
  }
}
