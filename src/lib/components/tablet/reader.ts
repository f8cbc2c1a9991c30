/** Finds the text of a QR code in what a camera sees at this moment; undefined when there is none. */
export type Reader = (video: HTMLVideoElement) => Promise<string | undefined>;

type Detector = { detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]> };
type Detectors = {
	new (options: { formats: string[] }): Detector;
	getSupportedFormats(): Promise<string[]>;
};

/** The browser's own reader where it has one; else one in script, fetched only when a camera is used. */
export async function openReader(): Promise<Reader> {
	return (await ofBrowser()) ?? ofScript();
}

async function ofBrowser(): Promise<Reader | undefined> {
	const { BarcodeDetector } = globalThis as { BarcodeDetector?: Detectors };
	const formats = await BarcodeDetector?.getSupportedFormats().catch((): string[] => []);
	if (!BarcodeDetector || !formats?.includes('qr_code')) return undefined;
	const detector = new BarcodeDetector({ formats: ['qr_code'] });
	return async (video) => (await detector.detect(video).catch(() => []))[0]?.rawValue;
}

/** Enough for a card held a hand's length away, and little enough for an old tablet to look five times a second. */
const most = 480;

async function ofScript(): Promise<Reader> {
	const { default: read } = await import('jsqr');
	const canvas = document.createElement('canvas');
	const pen = canvas.getContext('2d', { willReadFrequently: true });
	return async (video) => {
		const { videoWidth, videoHeight } = video;
		if (!pen || videoWidth === 0) return undefined;
		const scale = Math.min(1, most / Math.min(videoWidth, videoHeight));
		canvas.width = Math.round(videoWidth * scale);
		canvas.height = Math.round(videoHeight * scale);
		pen.drawImage(video, 0, 0, canvas.width, canvas.height);
		const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
		return read(data, width, height, { inversionAttempts: 'dontInvert' })?.data;
	};
}
